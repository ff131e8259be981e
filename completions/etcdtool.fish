# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_etcdtool_global_optspecs
    string join \n endpoints= dial-timeout= command-timeout= retries= keepalive-time= keepalive-timeout= max-request-bytes= max-recv-bytes= insecure-transport= insecure-discovery= insecure-skip-tls-verify= cert= key= cacert= tls-server-name= auth-jwt-token= auth-jwt-token-file= user= password= password-file= password-stdin= token-cache= d/discovery-srv= discovery-srv-name= dns-server= context= config= confirm-context= o/output= w/write-out= hex= color= q/quiet v/verbose debug= h/help V/version
end

function __fish_etcdtool_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_etcdtool_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_etcdtool_using_subcommand
    set -l cmd (__fish_etcdtool_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c etcdtool -n "__fish_etcdtool_needs_command" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_needs_command" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_needs_command" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_needs_command" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_needs_command" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_needs_command" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_needs_command" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_needs_command" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_needs_command" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_needs_command" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_needs_command" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_needs_command" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_needs_command" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_needs_command" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_needs_command" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_needs_command" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_needs_command" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_needs_command" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_needs_command" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_needs_command" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_needs_command" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_needs_command" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_needs_command" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_needs_command" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_needs_command" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_needs_command" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_needs_command" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_needs_command" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_needs_command" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_needs_command" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_needs_command" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_needs_command" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_needs_command" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_needs_command" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -s V -l version -d 'Print version'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "get" -d 'Read a key, or a range of keys'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "put" -d 'Write a key'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "del" -d 'Remove a key, or a range of keys'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "txn" -d 'Do several requests at once, if all conditions hold'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "compaction" -d 'Drop the history before a revision'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "compact" -d 'Drop the history before a revision'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "export" -d 'Write keys to a file, all that there is to know of them'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "import" -d 'Write the keys of a file'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "copy" -d 'Copy keys to another prefix, or to another cluster'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "rename" -d 'Rename keys: put another prefix in the place of theirs'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "count" -d 'Count keys'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "ls" -d 'List keys, one level of them'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "tree" -d 'Draw keys as a tree'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "du" -d 'Sum up keys, bytes and revisions by directory'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "watch" -d 'Show changes of keys as they happen'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "lease" -d 'Leases, which end keys that nobody renews'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "member" -d 'List, add, remove, update or promote members of the cluster'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "move-leader" -d 'Hand the leadership over to another member'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "downgrade" -d 'Prepare the cluster for members of the minor version before'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "auth" -d 'Switch authentication on and off'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "user" -d 'Add, change and list users'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "role" -d 'Add, change and list roles, and what they permit'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "ping" -d 'Show each step of connecting to every endpoint: what to run when nothing works'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "endpoint" -d 'Ask each endpoint for its status or health'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "alarm" -d 'List and disarm alarms'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "defrag" -d 'Give unused space back to the disk, member by member'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "snapshot" -d 'Save backups'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "check" -d 'Put a load on the cluster, and judge how it bears it'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "bench" -d 'Put a load of your choice on the cluster, and measure how quickly it answers'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "lock" -d 'Hold a lock while a command runs'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "elect" -d 'Stand in an election and lead, or see who does'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "make-mirror" -d 'Keep keys of this cluster in another one'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "mirror" -d 'Keep keys of this cluster in another one, across restarts'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "config" -d 'Contexts: clusters by name, in a file'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "playground" -d 'Start a local cluster of real etcd members'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "bound-to-parent" -d 'Run a program that ends with the process that started it'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "completion" -d 'Print a script that completes command lines in a shell'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "options" -d 'Show the flags that every command takes'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "version" -d 'Show our version and the server\'s'
complete -c etcdtool -n "__fish_etcdtool_needs_command" -f -a "help" -d 'Show how a command is used'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l consistency -d 'l: as the whole cluster agrees; s: as one member knows it, which may be behind' -r -f -a "l\t'The whole cluster\'s'
s\t'One member\'s'"
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l limit -d 'At most so many keys' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l rev -d 'As of this revision' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l order -d 'The order of the keys: ascend or descend' -r -f -a "\t''
ascend\t''
descend\t''"
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l sort-by -d 'What they are ordered by: create, key, modify, value or version' -r -f -a "\t''
create\t''
key\t''
modify\t''
value\t''
version\t''"
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l min-create-rev -d 'Only keys that were created by this revision or later' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l max-create-rev -d 'Only keys that were created by this revision or earlier' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l min-mod-rev -d 'Only keys that were last written by this revision or later' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l max-mod-rev -d 'Only keys that were last written by this revision or earlier' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l consistent -d '=false: when the revision is compacted while keys are read, go on with later ones rather than fail' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l prefix -d 'Take all keys that begin with KEY'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l from-key -d 'Take KEY and all keys that sort after it'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l keys-only -d 'Only the keys'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l count-only -d 'Only how many keys there are'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l print-value-only -d 'Only the values, one a line'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l stream -d 'Have the server send the keys in pieces (needs etcd 3.7), as it\'s asked to for a range anyway where it can'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l raw -d 'Write the values byte for byte, with nothing in between and no line\'s end'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -s 0 -l null -d 'End every key and value with a NUL byte instead of a line\'s end'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -l exit-code -d 'Exit with code 4 if there is no such key'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -l file -d 'Take the value from this file, byte for byte' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -l lease -d 'The lease to attach, in hex' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -l if-mod-rev -d 'Only if the key was last written by this revision' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -l if-value -d 'Only if the key holds this value' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -l prev-kv -d 'Show what the key held before'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -l ignore-value -d 'Keep the present value'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -l ignore-lease -d 'Keep the present lease'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -l if-absent -d 'Only if the key doesn\'t exist'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand put" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -l prefix -d 'Take all keys that begin with KEY'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -l from-key -d 'Take KEY and all keys that sort after it'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -l prev-kv -d 'Show what the keys held'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -l range -d 'Say that RANGE_END is meant: without it, a second key is an error'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -s y -l yes -d 'Don\'t ask'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -l dry-run -d 'Only show what would be done'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -l all -d 'Say that every key in the store is meant'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand del" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -l file -d 'Read the transaction from this file, as lines or as JSON' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -s i -l interactive -d 'Say what is expected next while reading standard input'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -l all -d 'Say that a request which removes every key in the store is meant'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand txn" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -l keep -d 'All but the last N revisions' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -l latest -d 'All history up to the present revision'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -l physical -d 'Wait until the old revisions are gone from the backend'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compaction" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -l keep -d 'All but the last N revisions' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -l latest -d 'All history up to the present revision'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -l physical -d 'Wait until the old revisions are gone from the backend'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand compact" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -l prefix -d 'Take all keys that begin with this [default: every key]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -l from-key -d 'Take this key and all that sort after it' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -l range-end -d 'Take keys up to, not including, this one' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -l rev -d 'As of this revision' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -l jobs -d 'Write so many files at once, each a part of about as many keys: FILE with 1-of-N in its name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -l consistency -d 'l: as the whole cluster agrees; s: as one member knows it, which may be behind' -r -f -a "l\t'The whole cluster\'s'
s\t'One member\'s'"
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l format -d 'How the file holds keys; one that export wrote is known anyway [default: by its name, else jsonl]' -r -f -a "jsonl\t'A JSON object a line, as `export` and `get -o jsonl` write it'
lines\t'A line with the key, a line with the value, as `etcdctl get` writes them'
csv\t'CSV with a first row of names: key, value and, if you like, lease'
tree\t'One YAML or JSON document: the names of nested maps are the parts of a key, between slashes'"
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l strip-prefix -d 'Take this away from the beginning of each key' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l add-prefix -d 'Put this before each key' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l leases -d 'What keys that hung on a lease hang on' -r -f -a "keep\t'The lease of the same id; with --lease-ttl, one that doesn\'t exist is granted'
new\t'A new lease for each one of the file\'s, with --lease-ttl'
drop\t'No lease'"
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l lease-ttl -d 'The TTL of leases that are granted' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l undo -d 'Before a key is overwritten, note here what it was: import this file to undo the import' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l max-rate -d 'Write at most so many keys a second' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l in-flight -d 'How many transactions are under way at once' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l if-absent -d 'Write only keys that don\'t exist'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l if-unchanged -d 'Write only keys that nobody has written since they were exported'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l skip-equal -d 'Don\'t write what is there already: no new revision, no event'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l keep-going -d 'Import the other lines of a file that has lines which can\'t be read'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l partial -d 'Import what there is of a file that is cut off'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -s y -l yes -d 'Don\'t ask'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -l dry-run -d 'Only show what would be done'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l to -d 'The cluster to write to: a context, or endpoints separated by commas [default: the same]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l dest-cert -d 'Our certificate for the destination, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l dest-key -d 'The key of that certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l dest-cacert -d 'The CA certificates to trust at the destination, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l dest-insecure-transport -d 'Speak plain TCP where the destination names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l dest-user -d 'Who to be at the destination: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l dest-password -d 'That user\'s password; ETCDTOOL_DEST_PASSWORD keeps it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l if-absent -d 'Leave keys that are there as they are'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -s y -l yes -d 'Don\'t ask'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -l dry-run -d 'Only show what would be done'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand copy" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -l overwrite -d 'Also write over keys that are there'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -l batched -d 'Rename each key for itself, not all at once'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -s y -l yes -d 'Don\'t ask'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -l dry-run -d 'Only show what would be done'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand rename" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -l rev -d 'As of this revision' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -l consistency -d 'l: as the whole cluster agrees; s: as one member knows it, which may be behind' -r -f -a "l\t'The whole cluster\'s'
s\t'One member\'s'"
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -l prefix -d 'Count all keys that begin with KEY'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -l from-key -d 'Count KEY and all keys that sort after it'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand count" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -l separator -d 'What ends a directory\'s name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -l rev -d 'As of this revision' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -s r -l recursive -d 'List the keys of all levels, and no directories'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -s l -l long -d 'Show each key\'s last revision, version, lease and the size of its value, which is read for it'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -s 0 -l null -d 'End every line with a NUL byte instead of a line\'s end'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -l separator -d 'What ends a directory\'s name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -l rev -d 'As of this revision' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -l depth -d 'Draw so many levels, and only count what is deeper [default: all]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand tree" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -l separator -d 'What ends a directory\'s name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -l rev -d 'As of this revision' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -l depth -d 'Show directories down to so many levels' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -l top -d 'Show so many of the largest keys, and of those that were written most often' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand du" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -l rev -d 'Start with this revision, which may be in the past' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -l cursor -d 'Go on where FILE says, or begin now (or at --rev) and make it; it is saved after events were written out' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -l give-up-after -d 'End with code 3 once no member has answered for so long, as in 1m [default: go on for ever]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -l prefix -d 'Watch all keys that begin with KEY'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -l prev-kv -d 'Show what the key held before'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -l progress-notify -d 'Have the server tell from time to time how far it is'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -s i -l interactive -d 'Take lines from standard input: \'watch KEY …\' with these options, or \'progress\''
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -l resync -d 'When history is gone, tell that as a gap, list the keys, show what changed as synthetic events, and go on'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -l exit-on-compaction -d 'When history is gone, end with code 1, as without --resync'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand watch" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -f -a "grant" -d 'Create a lease'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -f -a "revoke" -d 'End a lease, and with it its keys'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -f -a "timetolive" -d 'Show what is left of a lease'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -f -a "list" -d 'List the leases'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and not __fish_seen_subcommand_from grant revoke timetolive list keep-alive" -f -a "keep-alive" -d 'Renew a lease for as long as this runs'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from grant" -l id -d 'The id that it shall have, in hex [default: one that nobody has]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from grant" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from grant" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from grant" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from grant" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from grant" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from grant" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from grant" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from grant" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from grant" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from grant" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from grant" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from grant" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from grant" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from grant" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from grant" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from grant" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from grant" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from grant" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from grant" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from grant" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from grant" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from grant" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from grant" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from grant" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from grant" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from grant" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from grant" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from grant" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from grant" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from grant" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from grant" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from grant" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from grant" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from grant" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from grant" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from grant" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from revoke" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from revoke" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from revoke" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from revoke" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from revoke" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from revoke" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from revoke" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from revoke" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from revoke" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from revoke" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from revoke" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from revoke" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from revoke" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from revoke" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from revoke" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from revoke" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from revoke" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from revoke" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from revoke" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from revoke" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from revoke" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from revoke" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from revoke" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from revoke" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from revoke" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from revoke" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from revoke" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from revoke" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from revoke" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from revoke" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from revoke" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from revoke" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from revoke" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from revoke" -s y -l yes -d 'Don\'t ask'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from revoke" -l dry-run -d 'Only show what would be done'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from revoke" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from revoke" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from revoke" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from timetolive" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from timetolive" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from timetolive" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from timetolive" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from timetolive" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from timetolive" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from timetolive" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from timetolive" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from timetolive" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from timetolive" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from timetolive" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from timetolive" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from timetolive" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from timetolive" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from timetolive" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from timetolive" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from timetolive" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from timetolive" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from timetolive" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from timetolive" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from timetolive" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from timetolive" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from timetolive" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from timetolive" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from timetolive" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from timetolive" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from timetolive" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from timetolive" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from timetolive" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from timetolive" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from timetolive" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from timetolive" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from timetolive" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from timetolive" -l keys -d 'Show the keys that are attached to it'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from timetolive" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from timetolive" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from timetolive" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from list" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from list" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from list" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from list" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from list" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from list" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from list" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from list" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from list" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from list" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from list" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from list" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from list" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from list" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from list" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from list" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from list" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from list" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from list" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from list" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from list" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from list" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from list" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from list" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from list" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from list" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from list" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from list" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from list" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from list" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from list" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from list" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from list" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from keep-alive" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from keep-alive" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from keep-alive" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from keep-alive" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from keep-alive" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from keep-alive" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from keep-alive" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from keep-alive" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from keep-alive" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from keep-alive" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from keep-alive" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from keep-alive" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from keep-alive" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from keep-alive" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from keep-alive" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from keep-alive" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from keep-alive" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from keep-alive" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from keep-alive" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from keep-alive" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from keep-alive" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from keep-alive" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from keep-alive" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from keep-alive" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from keep-alive" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from keep-alive" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from keep-alive" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from keep-alive" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from keep-alive" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from keep-alive" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from keep-alive" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from keep-alive" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from keep-alive" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from keep-alive" -l once -d 'Renew it once, and end'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from keep-alive" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from keep-alive" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lease; and __fish_seen_subcommand_from keep-alive" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -f -a "add" -d 'Add a member, before it is started'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -f -a "remove" -d 'Remove a member'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -f -a "update" -d 'Change a member\'s peer URLs'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -f -a "list" -d 'List the members'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and not __fish_seen_subcommand_from add remove update list promote" -f -a "promote" -d 'Give a learner a vote'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -l peer-urls -d 'Where the other members will reach it, separated by commas' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -l learner -d 'Add it without a vote, to catch up first'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -s y -l yes -d 'Don\'t ask'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -l dry-run -d 'Only show what would be done'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -l force -d 'Do it even if the cluster may lose its quorum by it'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Don\'t ask'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -l dry-run -d 'Only show what would be done'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -l force -d 'Do it even if the cluster may lose its quorum by it'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -l peer-urls -d 'Where the other members will reach it, separated by commas' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -s y -l yes -d 'Don\'t ask'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -l dry-run -d 'Only show what would be done'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -l force -d 'Do it even if the cluster may lose its quorum by it'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from list" -l consistency -d 'l: as the whole cluster agrees; s: as one member knows it, which may be behind' -r -f -a "l\t'The whole cluster\'s'
s\t'One member\'s'"
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from list" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from list" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from list" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from list" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from list" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from list" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from list" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from list" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from list" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from list" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from list" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from list" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from list" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from list" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from list" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from list" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from list" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from list" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from list" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from list" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from list" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from list" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from list" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from list" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from list" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from list" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from list" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from list" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from list" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from list" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from list" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from list" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from list" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -l wait -d 'Wait until the learner has started and caught up; without a DURATION, for as long as it takes' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -s y -l yes -d 'Don\'t ask'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -l dry-run -d 'Only show what would be done'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -l force -d 'Do it even if the cluster may lose its quorum by it'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand member; and __fish_seen_subcommand_from promote" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand move-leader" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand move-leader" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand move-leader" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand move-leader" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand move-leader" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand move-leader" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand move-leader" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand move-leader" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand move-leader" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand move-leader" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand move-leader" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand move-leader" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand move-leader" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand move-leader" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand move-leader" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand move-leader" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand move-leader" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand move-leader" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand move-leader" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand move-leader" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand move-leader" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand move-leader" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand move-leader" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand move-leader" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand move-leader" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand move-leader" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand move-leader" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand move-leader" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand move-leader" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand move-leader" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand move-leader" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand move-leader" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand move-leader" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand move-leader" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand move-leader" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand move-leader" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -f -a "validate" -d 'Check whether the cluster could go down to a version'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -f -a "enable" -d 'Let members of the version below join'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and not __fish_seen_subcommand_from validate enable cancel" -f -a "cancel" -d 'Stay at the version that it is after all'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from validate" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from validate" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from validate" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from validate" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from validate" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from validate" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from validate" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from validate" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from validate" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from validate" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from validate" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from validate" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from validate" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from validate" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from validate" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from validate" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from validate" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from validate" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from validate" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from validate" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from validate" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from validate" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from validate" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from validate" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from validate" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from validate" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from validate" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from validate" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from validate" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from validate" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from validate" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from validate" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from validate" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from validate" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from validate" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from validate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from enable" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from enable" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from enable" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from enable" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from enable" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from enable" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from enable" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from enable" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from enable" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from enable" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from enable" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from enable" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from enable" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from enable" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from enable" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from enable" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from enable" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from enable" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from enable" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from enable" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from enable" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from enable" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from enable" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from enable" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from enable" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from enable" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from enable" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from enable" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from enable" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from enable" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from enable" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from enable" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from enable" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from enable" -s y -l yes -d 'Don\'t ask'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from enable" -l dry-run -d 'Only show what would be done'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from enable" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from enable" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from enable" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from cancel" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from cancel" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from cancel" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from cancel" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from cancel" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from cancel" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from cancel" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from cancel" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from cancel" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from cancel" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from cancel" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from cancel" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from cancel" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from cancel" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from cancel" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from cancel" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from cancel" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from cancel" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from cancel" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from cancel" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from cancel" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from cancel" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from cancel" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from cancel" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from cancel" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from cancel" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from cancel" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from cancel" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from cancel" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from cancel" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from cancel" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from cancel" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from cancel" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from cancel" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from cancel" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand downgrade; and __fish_seen_subcommand_from cancel" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -f -a "enable" -d 'Let in only users who log in'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -f -a "disable" -d 'Let everybody in, with every right'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -f -a "status" -d 'Show whether authentication is on'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and not __fish_seen_subcommand_from enable disable status forget" -f -a "forget" -d 'Remove the tokens that --token-cache has kept'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from enable" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from enable" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from enable" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from enable" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from enable" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from enable" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from enable" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from enable" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from enable" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from enable" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from enable" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from enable" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from enable" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from enable" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from enable" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from enable" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from enable" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from enable" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from enable" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from enable" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from enable" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from enable" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from enable" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from enable" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from enable" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from enable" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from enable" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from enable" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from enable" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from enable" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from enable" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from enable" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from enable" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from enable" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from enable" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from enable" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from disable" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from disable" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from disable" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from disable" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from disable" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from disable" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from disable" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from disable" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from disable" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from disable" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from disable" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from disable" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from disable" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from disable" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from disable" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from disable" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from disable" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from disable" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from disable" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from disable" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from disable" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from disable" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from disable" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from disable" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from disable" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from disable" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from disable" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from disable" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from disable" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from disable" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from disable" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from disable" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from disable" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from disable" -s y -l yes -d 'Don\'t ask'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from disable" -l dry-run -d 'Only show what would be done'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from disable" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from disable" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from disable" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from status" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from status" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from status" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from status" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from status" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from status" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from status" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from status" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from status" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from status" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from status" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from status" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from status" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from status" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from status" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from status" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from status" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from status" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from status" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from status" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from status" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from status" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from status" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from status" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from status" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from status" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from status" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from status" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from status" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from status" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from status" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from status" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from status" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from forget" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from forget" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from forget" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from forget" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from forget" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from forget" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from forget" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from forget" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from forget" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from forget" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from forget" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from forget" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from forget" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from forget" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from forget" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from forget" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from forget" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from forget" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from forget" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from forget" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from forget" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from forget" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from forget" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from forget" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from forget" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from forget" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from forget" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from forget" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from forget" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from forget" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from forget" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from forget" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from forget" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from forget" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from forget" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand auth; and __fish_seen_subcommand_from forget" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -f -a "add" -d 'Add a user'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -f -a "delete" -d 'Delete a user'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -f -a "get" -d 'Show a user\'s roles'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -f -a "list" -d 'List the users'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -f -a "passwd" -d 'Change a user\'s password'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -f -a "grant-role" -d 'Give a role to a user'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and not __fish_seen_subcommand_from add delete get list passwd grant-role revoke-role" -f -a "revoke-role" -d 'Take a role from a user'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -l interactive -d 'Ask for it and for its confirmation; =false takes a word of standard input' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -l new-password-file -d 'Take it from this file: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -l new-user-password -d 'The password; better keep it off the command line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -l new-password-stdin -d 'Take it from standard input: its first line'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -l no-password -d 'The user has no password, and logs in by the common name of a certificate'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from delete" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from delete" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from delete" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from delete" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from delete" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from delete" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from delete" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from delete" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from delete" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from delete" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from delete" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from delete" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from delete" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from delete" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from delete" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from delete" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from delete" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from delete" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from delete" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from delete" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from delete" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from delete" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from delete" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from delete" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from delete" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from delete" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from delete" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from delete" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from delete" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from delete" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from delete" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from delete" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from delete" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Don\'t ask'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from delete" -l dry-run -d 'Only show what would be done'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from get" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from get" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from get" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from get" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from get" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from get" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from get" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from get" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from get" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from get" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from get" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from get" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from get" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from get" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from get" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from get" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from get" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from get" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from get" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from get" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from get" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from get" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from get" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from get" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from get" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from get" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from get" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from get" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from get" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from get" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from get" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from get" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from get" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from get" -l detail -d 'Show what each role permits'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from list" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from list" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from list" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from list" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from list" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from list" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from list" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from list" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from list" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from list" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from list" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from list" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from list" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from list" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from list" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from list" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from list" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from list" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from list" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from list" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from list" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from list" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from list" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from list" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from list" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from list" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from list" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from list" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from list" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from list" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from list" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from list" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from list" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -l interactive -d 'Ask for it and for its confirmation; =false takes a word of standard input' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -l new-password-file -d 'Take it from this file: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -l new-password-stdin -d 'Take it from standard input: its first line'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from passwd" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from grant-role" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from grant-role" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from grant-role" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from grant-role" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from grant-role" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from grant-role" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from grant-role" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from grant-role" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from grant-role" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from grant-role" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from grant-role" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from grant-role" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from grant-role" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from grant-role" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from grant-role" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from grant-role" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from grant-role" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from grant-role" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from grant-role" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from grant-role" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from grant-role" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from grant-role" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from grant-role" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from grant-role" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from grant-role" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from grant-role" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from grant-role" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from grant-role" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from grant-role" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from grant-role" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from grant-role" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from grant-role" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from grant-role" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from grant-role" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from grant-role" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from grant-role" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from revoke-role" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from revoke-role" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from revoke-role" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from revoke-role" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from revoke-role" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from revoke-role" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from revoke-role" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from revoke-role" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from revoke-role" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from revoke-role" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from revoke-role" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from revoke-role" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from revoke-role" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from revoke-role" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from revoke-role" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from revoke-role" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from revoke-role" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from revoke-role" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from revoke-role" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from revoke-role" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from revoke-role" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from revoke-role" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from revoke-role" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from revoke-role" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from revoke-role" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from revoke-role" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from revoke-role" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from revoke-role" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from revoke-role" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from revoke-role" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from revoke-role" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from revoke-role" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from revoke-role" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from revoke-role" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from revoke-role" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand user; and __fish_seen_subcommand_from revoke-role" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -f -a "add" -d 'Add a role'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -f -a "delete" -d 'Delete a role'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -f -a "get" -d 'Show what a role permits'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -f -a "list" -d 'List the roles'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -f -a "grant-permission" -d 'Let a role read or write keys'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and not __fish_seen_subcommand_from add delete get list grant-permission revoke-permission" -f -a "revoke-permission" -d 'Take keys from a role again'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from add" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from add" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from add" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from add" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from add" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from add" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from add" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from add" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from add" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from add" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from add" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from add" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from add" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from add" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from add" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from add" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from add" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from add" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from add" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from add" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from add" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from add" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from add" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from add" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from add" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from add" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from add" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from add" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from add" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from add" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from add" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from add" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from add" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from delete" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from delete" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from delete" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from delete" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from delete" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from delete" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from delete" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from delete" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from delete" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from delete" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from delete" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from delete" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from delete" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from delete" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from delete" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from delete" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from delete" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from delete" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from delete" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from delete" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from delete" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from delete" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from delete" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from delete" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from delete" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from delete" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from delete" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from delete" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from delete" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from delete" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from delete" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from delete" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from delete" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Don\'t ask'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from delete" -l dry-run -d 'Only show what would be done'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from get" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from get" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from get" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from get" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from get" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from get" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from get" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from get" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from get" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from get" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from get" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from get" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from get" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from get" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from get" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from get" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from get" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from get" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from get" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from get" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from get" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from get" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from get" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from get" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from get" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from get" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from get" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from get" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from get" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from get" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from get" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from get" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from get" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from list" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from list" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from list" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from list" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from list" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from list" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from list" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from list" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from list" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from list" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from list" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from list" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from list" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from list" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from list" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from list" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from list" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from list" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from list" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from list" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from list" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from list" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from list" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from list" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from list" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from list" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from list" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from list" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from list" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from list" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from list" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from list" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from list" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from grant-permission" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from grant-permission" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from grant-permission" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from grant-permission" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from grant-permission" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from grant-permission" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from grant-permission" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from grant-permission" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from grant-permission" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from grant-permission" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from grant-permission" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from grant-permission" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from grant-permission" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from grant-permission" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from grant-permission" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from grant-permission" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from grant-permission" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from grant-permission" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from grant-permission" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from grant-permission" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from grant-permission" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from grant-permission" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from grant-permission" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from grant-permission" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from grant-permission" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from grant-permission" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from grant-permission" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from grant-permission" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from grant-permission" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from grant-permission" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from grant-permission" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from grant-permission" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from grant-permission" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from grant-permission" -l prefix -d 'Take all keys that begin with KEY'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from grant-permission" -l from-key -d 'Take KEY and all keys that sort after it'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from grant-permission" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from grant-permission" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from grant-permission" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from revoke-permission" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from revoke-permission" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from revoke-permission" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from revoke-permission" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from revoke-permission" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from revoke-permission" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from revoke-permission" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from revoke-permission" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from revoke-permission" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from revoke-permission" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from revoke-permission" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from revoke-permission" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from revoke-permission" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from revoke-permission" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from revoke-permission" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from revoke-permission" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from revoke-permission" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from revoke-permission" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from revoke-permission" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from revoke-permission" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from revoke-permission" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from revoke-permission" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from revoke-permission" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from revoke-permission" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from revoke-permission" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from revoke-permission" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from revoke-permission" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from revoke-permission" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from revoke-permission" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from revoke-permission" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from revoke-permission" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from revoke-permission" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from revoke-permission" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from revoke-permission" -l prefix -d 'Take all keys that begin with KEY'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from revoke-permission" -l from-key -d 'Take KEY and all keys that sort after it'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from revoke-permission" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from revoke-permission" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand role; and __fish_seen_subcommand_from revoke-permission" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -s c -l count -d 'Repeat it so often, and sum the linearizable reads up on stderr' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -s i -l interval -d 'How long to wait before it is repeated' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -l cluster -d 'Go to all members that the cluster lists, not to the endpoints given'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand ping" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -l cluster -d 'Ask all members that the cluster lists, not the endpoints given'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -f -a "health" -d 'Check whether endpoints can do their work'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -f -a "status" -d 'Show versions, sizes, roles and progress of endpoints'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and not __fish_seen_subcommand_from health status hashkv" -f -a "hashkv" -d 'Show the hash of each member\'s keys and their history, and compare them'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from health" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from health" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from health" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from health" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from health" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from health" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from health" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from health" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from health" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from health" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from health" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from health" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from health" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from health" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from health" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from health" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from health" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from health" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from health" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from health" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from health" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from health" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from health" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from health" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from health" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from health" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from health" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from health" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from health" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from health" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from health" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from health" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from health" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from health" -l cluster -d 'Ask all members that the cluster lists, not the endpoints given'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from health" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from health" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from health" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from status" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from status" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from status" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from status" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from status" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from status" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from status" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from status" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from status" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from status" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from status" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from status" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from status" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from status" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from status" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from status" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from status" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from status" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from status" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from status" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from status" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from status" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from status" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from status" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from status" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from status" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from status" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from status" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from status" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from status" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from status" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from status" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from status" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from status" -l cluster -d 'Ask all members that the cluster lists, not the endpoints given'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -l rev -d 'Hash up to this revision, 0 for the present one' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -l compare -d 'Tell whether all members hold the same'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -l backend -d 'Hash all that the backend holds, not keys only'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -l cluster -d 'Ask all members that the cluster lists, not the endpoints given'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand endpoint; and __fish_seen_subcommand_from hashkv" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and not __fish_seen_subcommand_from list disarm" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and not __fish_seen_subcommand_from list disarm" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and not __fish_seen_subcommand_from list disarm" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and not __fish_seen_subcommand_from list disarm" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and not __fish_seen_subcommand_from list disarm" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and not __fish_seen_subcommand_from list disarm" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and not __fish_seen_subcommand_from list disarm" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and not __fish_seen_subcommand_from list disarm" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and not __fish_seen_subcommand_from list disarm" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and not __fish_seen_subcommand_from list disarm" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and not __fish_seen_subcommand_from list disarm" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and not __fish_seen_subcommand_from list disarm" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and not __fish_seen_subcommand_from list disarm" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and not __fish_seen_subcommand_from list disarm" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and not __fish_seen_subcommand_from list disarm" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and not __fish_seen_subcommand_from list disarm" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and not __fish_seen_subcommand_from list disarm" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and not __fish_seen_subcommand_from list disarm" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and not __fish_seen_subcommand_from list disarm" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and not __fish_seen_subcommand_from list disarm" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and not __fish_seen_subcommand_from list disarm" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and not __fish_seen_subcommand_from list disarm" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and not __fish_seen_subcommand_from list disarm" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and not __fish_seen_subcommand_from list disarm" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and not __fish_seen_subcommand_from list disarm" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and not __fish_seen_subcommand_from list disarm" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and not __fish_seen_subcommand_from list disarm" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and not __fish_seen_subcommand_from list disarm" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and not __fish_seen_subcommand_from list disarm" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and not __fish_seen_subcommand_from list disarm" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and not __fish_seen_subcommand_from list disarm" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and not __fish_seen_subcommand_from list disarm" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and not __fish_seen_subcommand_from list disarm" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and not __fish_seen_subcommand_from list disarm" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and not __fish_seen_subcommand_from list disarm" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and not __fish_seen_subcommand_from list disarm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and not __fish_seen_subcommand_from list disarm" -f -a "list" -d 'List the alarms that are raised'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and not __fish_seen_subcommand_from list disarm" -f -a "disarm" -d 'Disarm alarms, once their cause is gone'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from list" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from list" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from list" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from list" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from list" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from list" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from list" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from list" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from list" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from list" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from list" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from list" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from list" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from list" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from list" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from list" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from list" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from list" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from list" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from list" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from list" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from list" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from list" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from list" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from list" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from list" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from list" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from list" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from list" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from list" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from list" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from list" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from list" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from disarm" -l type -d 'Only alarms of this type' -r -f -a "nospace\t'The quota is used up'
corrupt\t'The member\'s data differs'"
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from disarm" -l member -d 'Only alarms of this member: its name, or its id in hex' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from disarm" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from disarm" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from disarm" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from disarm" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from disarm" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from disarm" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from disarm" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from disarm" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from disarm" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from disarm" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from disarm" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from disarm" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from disarm" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from disarm" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from disarm" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from disarm" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from disarm" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from disarm" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from disarm" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from disarm" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from disarm" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from disarm" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from disarm" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from disarm" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from disarm" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from disarm" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from disarm" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from disarm" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from disarm" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from disarm" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from disarm" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from disarm" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from disarm" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from disarm" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from disarm" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand alarm; and __fish_seen_subcommand_from disarm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -l timeout -d 'Begin no further member once one has taken longer; it\'s seen through to its end all the same' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -l cluster -d 'Defragment all members that the cluster lists, not those at the endpoints given'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -l dry-run -d 'Show the members in their order, and what they could give back'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -l keep-going -d 'Go on with the other members after a failure'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand defrag" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and not __fish_seen_subcommand_from save" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and not __fish_seen_subcommand_from save" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and not __fish_seen_subcommand_from save" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and not __fish_seen_subcommand_from save" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and not __fish_seen_subcommand_from save" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and not __fish_seen_subcommand_from save" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and not __fish_seen_subcommand_from save" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and not __fish_seen_subcommand_from save" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and not __fish_seen_subcommand_from save" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and not __fish_seen_subcommand_from save" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and not __fish_seen_subcommand_from save" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and not __fish_seen_subcommand_from save" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and not __fish_seen_subcommand_from save" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and not __fish_seen_subcommand_from save" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and not __fish_seen_subcommand_from save" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and not __fish_seen_subcommand_from save" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and not __fish_seen_subcommand_from save" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and not __fish_seen_subcommand_from save" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and not __fish_seen_subcommand_from save" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and not __fish_seen_subcommand_from save" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and not __fish_seen_subcommand_from save" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and not __fish_seen_subcommand_from save" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and not __fish_seen_subcommand_from save" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and not __fish_seen_subcommand_from save" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and not __fish_seen_subcommand_from save" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and not __fish_seen_subcommand_from save" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and not __fish_seen_subcommand_from save" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and not __fish_seen_subcommand_from save" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and not __fish_seen_subcommand_from save" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and not __fish_seen_subcommand_from save" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and not __fish_seen_subcommand_from save" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and not __fish_seen_subcommand_from save" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and not __fish_seen_subcommand_from save" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and not __fish_seen_subcommand_from save" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and not __fish_seen_subcommand_from save" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and not __fish_seen_subcommand_from save" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and not __fish_seen_subcommand_from save" -f -a "save" -d 'Save a member\'s data to a file, checked and whole'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and __fish_seen_subcommand_from save" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and __fish_seen_subcommand_from save" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and __fish_seen_subcommand_from save" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and __fish_seen_subcommand_from save" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and __fish_seen_subcommand_from save" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and __fish_seen_subcommand_from save" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and __fish_seen_subcommand_from save" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and __fish_seen_subcommand_from save" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and __fish_seen_subcommand_from save" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and __fish_seen_subcommand_from save" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and __fish_seen_subcommand_from save" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and __fish_seen_subcommand_from save" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and __fish_seen_subcommand_from save" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and __fish_seen_subcommand_from save" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and __fish_seen_subcommand_from save" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and __fish_seen_subcommand_from save" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and __fish_seen_subcommand_from save" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and __fish_seen_subcommand_from save" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and __fish_seen_subcommand_from save" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and __fish_seen_subcommand_from save" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and __fish_seen_subcommand_from save" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and __fish_seen_subcommand_from save" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and __fish_seen_subcommand_from save" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and __fish_seen_subcommand_from save" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and __fish_seen_subcommand_from save" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and __fish_seen_subcommand_from save" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and __fish_seen_subcommand_from save" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and __fish_seen_subcommand_from save" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and __fish_seen_subcommand_from save" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and __fish_seen_subcommand_from save" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and __fish_seen_subcommand_from save" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and __fish_seen_subcommand_from save" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and __fish_seen_subcommand_from save" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and __fish_seen_subcommand_from save" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and __fish_seen_subcommand_from save" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand snapshot; and __fish_seen_subcommand_from save" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and not __fish_seen_subcommand_from perf datascale" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and not __fish_seen_subcommand_from perf datascale" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and not __fish_seen_subcommand_from perf datascale" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and not __fish_seen_subcommand_from perf datascale" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and not __fish_seen_subcommand_from perf datascale" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and not __fish_seen_subcommand_from perf datascale" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and not __fish_seen_subcommand_from perf datascale" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and not __fish_seen_subcommand_from perf datascale" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and not __fish_seen_subcommand_from perf datascale" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and not __fish_seen_subcommand_from perf datascale" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and not __fish_seen_subcommand_from perf datascale" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and not __fish_seen_subcommand_from perf datascale" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and not __fish_seen_subcommand_from perf datascale" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and not __fish_seen_subcommand_from perf datascale" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and not __fish_seen_subcommand_from perf datascale" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and not __fish_seen_subcommand_from perf datascale" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and not __fish_seen_subcommand_from perf datascale" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and not __fish_seen_subcommand_from perf datascale" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and not __fish_seen_subcommand_from perf datascale" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and not __fish_seen_subcommand_from perf datascale" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and not __fish_seen_subcommand_from perf datascale" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and not __fish_seen_subcommand_from perf datascale" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and not __fish_seen_subcommand_from perf datascale" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and not __fish_seen_subcommand_from perf datascale" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and not __fish_seen_subcommand_from perf datascale" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and not __fish_seen_subcommand_from perf datascale" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and not __fish_seen_subcommand_from perf datascale" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and not __fish_seen_subcommand_from perf datascale" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and not __fish_seen_subcommand_from perf datascale" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and not __fish_seen_subcommand_from perf datascale" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and not __fish_seen_subcommand_from perf datascale" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and not __fish_seen_subcommand_from perf datascale" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and not __fish_seen_subcommand_from perf datascale" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and not __fish_seen_subcommand_from perf datascale" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and not __fish_seen_subcommand_from perf datascale" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and not __fish_seen_subcommand_from perf datascale" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and not __fish_seen_subcommand_from perf datascale" -f -a "perf" -d 'Check whether the cluster is fast enough for a load'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and not __fish_seen_subcommand_from perf datascale" -f -a "datascale" -d 'Measure how much memory a member needs to hold data'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -l load -d 'How large the load is: s, m, l or xl' -r -f -a "s\t'Small'
m\t'Medium'
l\t'Large'
xl\t'Extra large'"
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -l prefix -d 'Write keys that begin with this, and remove them afterwards' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -l duration -d 'How long to write' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -l auto-compact -d 'Drop the history up to the end of the check'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -l auto-defrag -d 'Defragment the members\' databases at the end, one after the other'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from perf" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -l load -d 'How large the load is: s, m, l or xl' -r -f -a "s\t'Small'
m\t'Medium'
l\t'Large'
xl\t'Extra large'"
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -l prefix -d 'Write keys that begin with this, and remove them afterwards' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -l auto-compact -d 'Drop the history up to the end of the check'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -l auto-defrag -d 'Defragment the members\' databases at the end, one after the other'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand check; and __fish_seen_subcommand_from datascale" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -f -a "put" -d 'Measure writes of single keys'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -f -a "get" -d 'Measure reads of single keys'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -f -a "range" -d 'Measure reads of several keys at once'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -f -a "txn" -d 'Measure transactions that write several keys'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -f -a "watch" -d 'Measure how long events take from a put to all who watch'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -f -a "lease" -d 'Measure leases from their grant to their revocation'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and not __fish_seen_subcommand_from put get range txn watch lease lock" -f -a "lock" -d 'Measure locks taken and given back by clients that may contend for them'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l clients -d 'Have so many requests under way at once' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l conns -d 'Share so many connections, in turns to the endpoints' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l rate -d 'Make so many requests a second, and count latencies from when each was due' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l duration -d 'How long it lasts [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l total -d 'End after so many requests' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l key-size -d 'The bytes of a key after the prefix' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l value-size -d 'The bytes of a value' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l keys -d 'How many keys there are' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l distribution -d 'How requests are spread over the keys' -r -f -a "sequential\t'One key after the other'
uniform\t'Each key as likely as the others'
zipf\t'A few keys get most requests: the n-th about 1/n of what the first gets'"
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l prefix -d 'Write keys that begin with this, and remove them afterwards' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -s y -l yes -d 'Don\'t ask before it is put on a cluster that holds keys'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from put" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l clients -d 'Have so many requests under way at once' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l conns -d 'Share so many connections, in turns to the endpoints' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l rate -d 'Make so many requests a second, and count latencies from when each was due' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l duration -d 'How long it lasts [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l total -d 'End after so many requests' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l key-size -d 'The bytes of a key after the prefix' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l value-size -d 'The bytes of a value' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l keys -d 'How many keys there are' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l distribution -d 'How requests are spread over the keys' -r -f -a "sequential\t'One key after the other'
uniform\t'Each key as likely as the others'
zipf\t'A few keys get most requests: the n-th about 1/n of what the first gets'"
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l prefix -d 'Write keys that begin with this, and remove them afterwards' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -s y -l yes -d 'Don\'t ask before it is put on a cluster that holds keys'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -l serializable -d 'Let each member answer by itself, without asking the others'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l clients -d 'Have so many requests under way at once' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l conns -d 'Share so many connections, in turns to the endpoints' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l rate -d 'Make so many requests a second, and count latencies from when each was due' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l duration -d 'How long it lasts [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l total -d 'End after so many requests' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l key-size -d 'The bytes of a key after the prefix' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l value-size -d 'The bytes of a value' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l keys -d 'How many keys there are' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l distribution -d 'How requests are spread over the keys' -r -f -a "sequential\t'One key after the other'
uniform\t'Each key as likely as the others'
zipf\t'A few keys get most requests: the n-th about 1/n of what the first gets'"
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l prefix -d 'Write keys that begin with this, and remove them afterwards' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l length -d 'Read so many keys a request' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -s y -l yes -d 'Don\'t ask before it is put on a cluster that holds keys'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -l serializable -d 'Let each member answer by itself, without asking the others'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from range" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l clients -d 'Have so many requests under way at once' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l conns -d 'Share so many connections, in turns to the endpoints' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l rate -d 'Make so many requests a second, and count latencies from when each was due' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l duration -d 'How long it lasts [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l total -d 'End after so many requests' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l key-size -d 'The bytes of a key after the prefix' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l value-size -d 'The bytes of a value' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l keys -d 'How many keys there are' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l distribution -d 'How requests are spread over the keys' -r -f -a "sequential\t'One key after the other'
uniform\t'Each key as likely as the others'
zipf\t'A few keys get most requests: the n-th about 1/n of what the first gets'"
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l prefix -d 'Write keys that begin with this, and remove them afterwards' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l txn-ops -d 'Write so many keys a transaction' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -s y -l yes -d 'Don\'t ask before it is put on a cluster that holds keys'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from txn" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l clients -d 'Have so many requests under way at once' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l conns -d 'Share so many connections, in turns to the endpoints' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l rate -d 'Make so many requests a second, and count latencies from when each was due' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l duration -d 'How long it lasts [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l total -d 'End after so many requests' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l key-size -d 'The bytes of a key after the prefix' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l value-size -d 'The bytes of a value' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l keys -d 'How many keys there are' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l distribution -d 'How requests are spread over the keys' -r -f -a "sequential\t'One key after the other'
uniform\t'Each key as likely as the others'
zipf\t'A few keys get most requests: the n-th about 1/n of what the first gets'"
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l prefix -d 'Write keys that begin with this, and remove them afterwards' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l watchers -d 'Have so many watch while --clients put' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l streams -d 'Let the watchers share so many streams, on the connections in turns' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -s y -l yes -d 'Don\'t ask before it is put on a cluster that holds keys'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -l per-key -d 'Have each watch one key, in turns, instead of all'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from watch" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -l clients -d 'Have so many requests under way at once' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -l conns -d 'Share so many connections, in turns to the endpoints' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -l rate -d 'Make so many requests a second, and count latencies from when each was due' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -l duration -d 'How long it lasts [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -l total -d 'End after so many requests' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -l keep-alives -d 'Renew each lease so many times' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -l ttl -d 'The leases\' TTL: until then they are there if we are killed' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -s y -l yes -d 'Don\'t ask before it is put on a cluster that holds keys'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lease" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -l clients -d 'Have so many requests under way at once' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -l conns -d 'Share so many connections, in turns to the endpoints' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -l rate -d 'Make so many requests a second, and count latencies from when each was due' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -l duration -d 'How long it lasts [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -l total -d 'End after so many requests' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -l locks -d 'Share so many locks among the clients, in turns [default: as many as clients]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -l ttl -d 'The leases\' TTL: until then locks are held if we are killed [default: 10, more for more than 500 clients]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -l prefix -d 'Take locks whose names begin with this' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -s y -l yes -d 'Don\'t ask before it is put on a cluster that holds keys'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bench; and __fish_seen_subcommand_from lock" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lock" -l ttl -d 'How long the lock outlives us if we are killed, in seconds [default: 10]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lock" -l wait -d 'How long to wait for whoever holds it, as in 30s; 0 tries once. Code 5 if it was in vain' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lock" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lock" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lock" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lock" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lock" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lock" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lock" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lock" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lock" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lock" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lock" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lock" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lock" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lock" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lock" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lock" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lock" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lock" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lock" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lock" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lock" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lock" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lock" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lock" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lock" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lock" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lock" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lock" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lock" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lock" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lock" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lock" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lock" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lock" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lock" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand lock" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -l exec -d 'Run this while we lead, and exit with its code' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -l ttl -d 'How long the leadership outlives us if we are killed, in seconds [default: 60]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -l wait -d 'How long to wait for whoever holds it, as in 30s; 0 tries once. Code 5 if it was in vain' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -s l -l listen -d 'Tell of each leader and proposal, without standing'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -l leader -d 'Show who leads; code 4 if nobody does'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -l proclaim -d 'Change the proposal of the leadership that this runs under'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand elect" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l prefix -d 'Mirror the keys that begin with this [default: every key]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l rev -d 'Skip the first copy, and mirror the changes from this revision on' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l max-txn-ops -d 'The most operations of a transaction at the destination' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l dest-prefix -d 'What the keys begin with at the destination, instead of --prefix' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l dest-cert -d 'Our certificate for the destination, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l dest-key -d 'The key of that certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l dest-cacert -d 'The CA certificates to trust at the destination, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l dest-insecure-transport -d 'Speak plain TCP where the destination names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l dest-user -d 'Who to be at the destination: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l dest-password -d 'That user\'s password; ETCDTOOL_DEST_PASSWORD keeps it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -l no-dest-prefix -d 'Leave --prefix away at the destination'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand make-mirror" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l prefix -d 'Mirror the keys that begin with this [default: every key]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l dest-prefix -d 'What the keys begin with at the destination, instead of --prefix' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l max-changes -d 'The most changes of a transaction at the destination [default: as many as it takes]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l checkpoint-key -d 'The key at the destination that tells how far it is [default: one below __etcdtool/mirror/]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l checkpoint-file -d 'A file here that tells how far it is, instead of a key: for destinations that hold nothing else' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l give-up-after -d 'End when nobody could be reached for so long [default: never]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l metrics-addr -d 'Serve metrics in Prometheus\'s format at this address; without a host, to this machine only' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l dest-cert -d 'Our certificate for the destination, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l dest-key -d 'The key of that certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l dest-cacert -d 'The CA certificates to trust at the destination, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l dest-insecure-transport -d 'Speak plain TCP where the destination names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l dest-user -d 'Who to be at the destination: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l dest-password -d 'That user\'s password; ETCDTOOL_DEST_PASSWORD keeps it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l once -d 'End once all keys are as they were at the source when this began'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l prune -d 'Remove the keys below the destination\'s prefix that the source lacks; compares all keys at each start'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -s y -l yes -d 'Don\'t ask'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -l dry-run -d 'Only show what would be done'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand mirror" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -f -a "get-contexts" -d 'List the contexts'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -f -a "use" -d 'Make a context the current one'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -f -a "set" -d 'Set keys of a context, and make it if it isn\'t there'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -f -a "view" -d 'Show what the contexts say'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -f -a "delete" -d 'Remove a context'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -f -a "explain" -d 'Show each setting, and where it comes from'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and not __fish_seen_subcommand_from get-contexts use set view delete explain import-env" -f -a "import-env" -d 'Make a context of the environment\'s variables'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from use" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from use" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from use" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from use" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from use" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from use" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from use" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from use" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from use" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from use" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from use" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from use" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from use" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from use" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from use" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from use" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from use" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from use" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from use" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from use" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from use" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from use" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from use" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from use" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from use" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from use" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from use" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from use" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from use" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from use" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from use" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from use" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from use" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from use" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from use" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from use" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from set" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from set" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from set" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from set" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from set" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from set" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from set" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from set" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from set" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from set" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from set" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from set" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from set" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from set" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from set" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from set" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from set" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from set" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from set" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from set" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from set" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from set" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from set" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from set" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from set" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from set" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from set" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from set" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from set" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from set" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from set" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from set" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from set" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from view" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from view" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from view" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from view" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from view" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from view" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from view" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from view" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from view" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from view" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from view" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from view" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from view" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from view" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from view" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from view" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from view" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from view" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from view" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from view" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from view" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from view" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from view" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from view" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from view" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from view" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from view" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from view" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from view" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from view" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from view" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from view" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from view" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from view" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from view" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from view" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from delete" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from delete" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from delete" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from delete" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from delete" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from delete" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from delete" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from delete" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from delete" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from delete" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from delete" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from delete" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from delete" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from delete" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from delete" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from delete" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from delete" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from delete" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from delete" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from delete" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from delete" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from delete" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from delete" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from delete" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from delete" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from delete" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from delete" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from delete" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from delete" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from delete" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from delete" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from delete" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from delete" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from explain" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from explain" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from explain" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from explain" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from explain" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from explain" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from explain" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from explain" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from explain" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from explain" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from explain" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from explain" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from explain" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from explain" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from explain" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from explain" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from explain" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from explain" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from explain" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from explain" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from explain" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from explain" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from explain" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from explain" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from explain" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from explain" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from explain" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from explain" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from explain" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from explain" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from explain" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from explain" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from explain" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from explain" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from explain" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from explain" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from import-env" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from import-env" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from import-env" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from import-env" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from import-env" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from import-env" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from import-env" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from import-env" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from import-env" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from import-env" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from import-env" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from import-env" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from import-env" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from import-env" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from import-env" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from import-env" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from import-env" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from import-env" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from import-env" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from import-env" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from import-env" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from import-env" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from import-env" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from import-env" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from import-env" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from import-env" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from import-env" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from import-env" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from import-env" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from import-env" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from import-env" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from import-env" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from import-env" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from import-env" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from import-env" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand config; and __fish_seen_subcommand_from import-env" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -l size -d 'How many members, 1 to 9' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -l etcd -d 'The etcd program [default: the one in PATH]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -l data-dir -d 'Keep the data in this folder, and go on from what is there [default: a temporary one]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -l base-port -d 'The first port: each member takes two [default: free ones]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -l etcd-arg -d 'A flag for every member, as in --etcd-arg=--quota-backend-bytes=16777216' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -l tls -d 'Mutual TLS, with certificates made on the spot'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -l auth -d 'Authentication, with a root user and a generated password'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand playground" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bound-to-parent" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bound-to-parent" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bound-to-parent" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bound-to-parent" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bound-to-parent" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bound-to-parent" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bound-to-parent" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bound-to-parent" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bound-to-parent" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bound-to-parent" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bound-to-parent" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bound-to-parent" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bound-to-parent" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bound-to-parent" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bound-to-parent" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bound-to-parent" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bound-to-parent" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bound-to-parent" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bound-to-parent" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bound-to-parent" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bound-to-parent" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bound-to-parent" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bound-to-parent" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bound-to-parent" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bound-to-parent" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bound-to-parent" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bound-to-parent" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bound-to-parent" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bound-to-parent" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bound-to-parent" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bound-to-parent" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bound-to-parent" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bound-to-parent" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bound-to-parent" -l ask -d 'Ask the program to end, rather than kill it'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bound-to-parent" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bound-to-parent" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand bound-to-parent" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand completion" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand completion" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand completion" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand completion" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand completion" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand completion" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand completion" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand completion" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand completion" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand completion" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand completion" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand completion" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand completion" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand completion" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand completion" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand completion" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand completion" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand completion" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand completion" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand completion" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand completion" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand completion" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand completion" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand completion" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand completion" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand completion" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand completion" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand completion" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand completion" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand completion" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand completion" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand completion" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand completion" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand completion" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand completion" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand completion" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand options" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand options" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand options" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand options" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand options" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand options" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand options" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand options" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand options" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand options" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand options" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand options" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand options" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand options" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand options" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand options" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand options" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand options" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand options" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand options" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand options" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand options" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand options" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand options" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand options" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand options" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand options" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand options" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand options" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand options" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand options" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand options" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand options" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand options" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand options" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand options" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand version" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand version" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand version" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand version" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand version" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand version" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand version" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand version" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand version" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand version" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand version" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand version" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand version" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand version" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand version" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand version" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand version" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand version" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand version" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand version" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand version" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand version" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand version" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand version" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand version" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand version" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand version" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand version" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand version" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand version" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand version" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand version" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand version" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand version" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand version" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand version" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand help" -l endpoints -d 'Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand help" -l dial-timeout -d 'How long connecting may take [default: 2s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand help" -l command-timeout -d 'How long the whole command may take, unless it streams [default: 5s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand help" -l retries -d 'How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand help" -l keepalive-time -d 'How often a silent connection is probed; at least 10s [default: 10s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand help" -l keepalive-timeout -d 'How long a probe may go unanswered [default: 6s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand help" -l max-request-bytes -d 'Refuse to send larger requests, in bytes [default: the server decides]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand help" -l max-recv-bytes -d 'Refuse larger answers, in bytes [default: 2147483647]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand help" -l insecure-transport -d 'Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand help" -l insecure-discovery -d 'Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand help" -l insecure-skip-tls-verify -d 'Don\'t check the server\'s certificate: whoever is in between can read and change everything' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand help" -l cert -d 'Our certificate, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand help" -l key -d 'The certificate\'s key, a PEM file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand help" -l cacert -d 'The CA certificates to trust, a PEM file [default: the system\'s]' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand help" -l tls-server-name -d 'The name that the server\'s certificate has to be for [default: the endpoint\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand help" -l auth-jwt-token -d 'A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand help" -l auth-jwt-token-file -d 'The file of a JSON web token: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand help" -l user -d 'Who to be: NAME or NAME:PASSWORD; without a password it is asked for' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand help" -l password -d 'The user\'s password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand help" -l password-file -d 'The file of the user\'s password: its first line' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand help" -l password-stdin -d 'Take the user\'s password from standard input: its first line' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand help" -l token-cache -d 'Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand help" -s d -l discovery-srv -d 'A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand help" -l discovery-srv-name -d 'What those records have after the service\'s name, as in _etcd-client-NAME._tcp.DOMAIN' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand help" -l dns-server -d 'The name server to ask for those records [default: the system\'s]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand help" -l context -d 'The context of the config file to use; an empty name stands for none [default: the current one]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand help" -l config -d 'The config file' -r -F
complete -c etcdtool -n "__fish_etcdtool_using_subcommand help" -l confirm-context -d 'The name of the protected context that is to be written to: it isn\'t asked for then' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand help" -s o -l output -d 'How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand help" -s w -l write-out -d 'etcdctl\'s formats, to the byte: simple, fields, json, protobuf or table' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand help" -l hex -d 'Show bytes as hex in etcdctl\'s formats' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand help" -l color -d 'When to colour: auto, always or never [default: auto]' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand help" -l debug -d 'Tell on stderr all that is done, as etcdctl\'s flag of that name' -r
complete -c etcdtool -n "__fish_etcdtool_using_subcommand help" -s q -l quiet -d 'Say nothing on stderr but errors'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand help" -s v -l verbose -d 'Tell on stderr what is tried; twice for more'
complete -c etcdtool -n "__fish_etcdtool_using_subcommand help" -s h -l help -d 'Print help (see more with \'--help\')'
