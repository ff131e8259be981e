module completions {

  # One tool for etcd: keys, watches, leases, members, users, maintenance
  export extern etcdtool [
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    --version(-V)             # Print version
  ]

  def "nu-complete etcdtool get consistency" [] {
    [ "l" "s" ]
  }

  def "nu-complete etcdtool get order" [] {
    [ "" "ascend" "descend" ]
  }

  def "nu-complete etcdtool get sort_by" [] {
    [ "" "create" "key" "modify" "value" "version" ]
  }

  # Read a key, or a range of keys
  export extern "etcdtool get" [
    --prefix                  # Take all keys that begin with KEY
    --from-key                # Take KEY and all keys that sort after it
    --consistency: string@"nu-complete etcdtool get consistency" # l: as the whole cluster agrees; s: as one member knows it, which may be behind
    --limit: string           # At most so many keys
    --rev: string             # As of this revision
    --order: string@"nu-complete etcdtool get order" # The order of the keys: ascend or descend
    --sort-by: string@"nu-complete etcdtool get sort_by" # What they are ordered by: create, key, modify, value or version
    --keys-only               # Only the keys
    --count-only              # Only how many keys there are
    --print-value-only        # Only the values, one a line
    --min-create-rev: string  # Only keys that were created by this revision or later
    --max-create-rev: string  # Only keys that were created by this revision or earlier
    --min-mod-rev: string     # Only keys that were last written by this revision or later
    --max-mod-rev: string     # Only keys that were last written by this revision or earlier
    --stream                  # Have the server send the keys in pieces (needs etcd 3.7), as it's asked to for a range anyway where it can
    --consistent: string      # =false: when the revision is compacted while keys are read, go on with later ones rather than fail
    --raw                     # Write the values byte for byte, with nothing in between and no line's end
    --null(-0)                # End every key and value with a NUL byte instead of a line's end
    --exit-code               # Exit with code 4 if there is no such key
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    key: string               # The key, or the first key of the range
    range_end?: string        # Take the keys from KEY up to, not including, this one
  ]

  # Write a key
  export extern "etcdtool put" [
    --file: path              # Take the value from this file, byte for byte
    --lease: string           # The lease to attach, in hex
    --prev-kv                 # Show what the key held before
    --ignore-value            # Keep the present value
    --ignore-lease            # Keep the present lease
    --if-absent               # Only if the key doesn't exist
    --if-mod-rev: string      # Only if the key was last written by this revision
    --if-value: string        # Only if the key holds this value
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    key: string               # The key
    value?: string            # The value
  ]

  # Remove a key, or a range of keys
  export extern "etcdtool del" [
    --prefix                  # Take all keys that begin with KEY
    --from-key                # Take KEY and all keys that sort after it
    --prev-kv                 # Show what the keys held
    --range                   # Say that RANGE_END is meant: without it, a second key is an error
    --yes(-y)                 # Don't ask
    --dry-run                 # Only show what would be done
    --all                     # Say that every key in the store is meant
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    key: string               # The key, or the first key of the range
    range_end?: string        # Take the keys from KEY up to, not including, this one
  ]

  # Do several requests at once, if all conditions hold
  export extern "etcdtool txn" [
    --interactive(-i)         # Say what is expected next while reading standard input
    --file: path              # Read the transaction from this file, as lines or as JSON
    --all                     # Say that a request which removes every key in the store is meant
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  # Drop the history before a revision
  export extern "etcdtool compaction" [
    --latest                  # All history up to the present revision
    --keep: string            # All but the last N revisions
    --physical                # Wait until the old revisions are gone from the backend
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    revision?: string         # The oldest revision that stays readable
  ]

  def "nu-complete etcdtool export consistency" [] {
    [ "l" "s" ]
  }

  # Write keys to a file, all that there is to know of them
  export extern "etcdtool export" [
    --prefix: string          # Take all keys that begin with this [default: every key]
    --from-key: string        # Take this key and all that sort after it
    --range-end: string       # Take keys up to, not including, this one
    --rev: string             # As of this revision
    --jobs: string            # Write so many files at once, each a part of about as many keys: FILE with 1-of-N in its name
    --consistency: string@"nu-complete etcdtool export consistency" # l: as the whole cluster agrees; s: as one member knows it, which may be behind
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    file?: path               # Where to write; .zst at its end for compressed by zstd [default: standard output]
  ]

  def "nu-complete etcdtool import format" [] {
    [ "jsonl" "lines" "csv" "tree" ]
  }

  def "nu-complete etcdtool import leases" [] {
    [ "keep" "new" "drop" ]
  }

  # Write the keys of a file
  export extern "etcdtool import" [
    --format: string@"nu-complete etcdtool import format" # How the file holds keys; one that export wrote is known anyway [default: by its name, else jsonl]
    --if-absent               # Write only keys that don't exist
    --if-unchanged            # Write only keys that nobody has written since they were exported
    --skip-equal              # Don't write what is there already: no new revision, no event
    --strip-prefix: string    # Take this away from the beginning of each key
    --add-prefix: string      # Put this before each key
    --leases: string@"nu-complete etcdtool import leases" # What keys that hung on a lease hang on
    --lease-ttl: string       # The TTL of leases that are granted
    --undo: path              # Before a key is overwritten, note here what it was: import this file to undo the import
    --max-rate: string        # Write at most so many keys a second
    --in-flight: string       # How many transactions are under way at once
    --keep-going              # Import the other lines of a file that has lines which can't be read
    --partial                 # Import what there is of a file that is cut off
    --yes(-y)                 # Don't ask
    --dry-run                 # Only show what would be done
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    ...files: path            # The files, compressed by zstd or not, one after the other; - for standard input
  ]

  # Copy keys to another prefix, or to another cluster
  export extern "etcdtool copy" [
    --to: string              # The cluster to write to: a context, or endpoints separated by commas [default: the same]
    --if-absent               # Leave keys that are there as they are
    --yes(-y)                 # Don't ask
    --dry-run                 # Only show what would be done
    --dest-cert: path         # Our certificate for the destination, a PEM file
    --dest-key: path          # The key of that certificate, a PEM file
    --dest-cacert: path       # The CA certificates to trust at the destination, a PEM file [default: the system's]
    --dest-insecure-transport: string # Speak plain TCP where the destination names no scheme and no TLS file is given [default: true]
    --dest-user: string       # Who to be at the destination: NAME or NAME:PASSWORD; without a password it is asked for
    --dest-password: string   # That user's password; ETCDTOOL_DEST_PASSWORD keeps it out of the process list
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    source: string            # What the keys begin with
    destination: string       # What their copies begin with instead
  ]

  # Rename keys: put another prefix in the place of theirs
  export extern "etcdtool rename" [
    --overwrite               # Also write over keys that are there
    --batched                 # Rename each key for itself, not all at once
    --yes(-y)                 # Don't ask
    --dry-run                 # Only show what would be done
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    source: string            # What the keys begin with
    destination: string       # What they are to begin with instead
  ]

  def "nu-complete etcdtool count consistency" [] {
    [ "l" "s" ]
  }

  # Count keys
  export extern "etcdtool count" [
    --prefix                  # Count all keys that begin with KEY
    --from-key                # Count KEY and all keys that sort after it
    --rev: string             # As of this revision
    --consistency: string@"nu-complete etcdtool count consistency" # l: as the whole cluster agrees; s: as one member knows it, which may be behind
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    key?: string              # The key, or the first key of the range [default: every key]
    range_end?: string        # Count the keys from KEY up to, not including, this one
  ]

  # List keys, one level of them
  export extern "etcdtool ls" [
    --separator: string       # What ends a directory's name
    --rev: string             # As of this revision
    --recursive(-r)           # List the keys of all levels, and no directories
    --long(-l)                # Show each key's last revision, version, lease and the size of its value, which is read for it
    --null(-0)                # End every line with a NUL byte instead of a line's end
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    prefix?: string           # What the keys begin with; a directory's name ends with the separator [default: every key]
  ]

  # Draw keys as a tree
  export extern "etcdtool tree" [
    --separator: string       # What ends a directory's name
    --rev: string             # As of this revision
    --depth: string           # Draw so many levels, and only count what is deeper [default: all]
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    prefix?: string           # What the keys begin with; a directory's name ends with the separator [default: every key]
  ]

  # Sum up keys, bytes and revisions by directory
  export extern "etcdtool du" [
    --separator: string       # What ends a directory's name
    --rev: string             # As of this revision
    --depth: string           # Show directories down to so many levels
    --top: string             # Show so many of the largest keys, and of those that were written most often
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    prefix?: string           # What the keys begin with; a directory's name ends with the separator [default: every key]
  ]

  # Show changes of keys as they happen
  export extern "etcdtool watch" [
    --prefix                  # Watch all keys that begin with KEY
    --rev: string             # Start with this revision, which may be in the past
    --prev-kv                 # Show what the key held before
    --progress-notify         # Have the server tell from time to time how far it is
    --interactive(-i)         # Take lines from standard input: 'watch KEY …' with these options, or 'progress'
    --cursor: path            # Go on where FILE says, or begin now (or at --rev) and make it; it is saved after events were written out
    --resync                  # When history is gone, tell that as a gap, list the keys, show what changed as synthetic events, and go on
    --exit-on-compaction      # When history is gone, end with code 1, as without --resync
    --give-up-after: string   # End with code 3 once no member has answered for so long, as in 1m [default: go on for ever]
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    key?: string              # The key [default: ETCDTOOL_WATCH_KEY]
    range_end?: string        # Watch the keys from KEY up to, not including, this one
  ]

  # Leases, which end keys that nobody renews
  export extern "etcdtool lease" [
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  # Create a lease
  export extern "etcdtool lease grant" [
    --id: string              # The id that it shall have, in hex [default: one that nobody has]
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    ttl: string               # How long it lives without being renewed: seconds, or a duration such as 1m30s
  ]

  # End a lease, and with it its keys
  export extern "etcdtool lease revoke" [
    --yes(-y)                 # Don't ask
    --dry-run                 # Only show what would be done
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    lease_id: string          # The lease, in hex
  ]

  # Show what is left of a lease
  export extern "etcdtool lease timetolive" [
    --keys                    # Show the keys that are attached to it
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    lease_id: string          # The lease, in hex
  ]

  # List the leases
  export extern "etcdtool lease list" [
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  # Renew a lease for as long as this runs
  export extern "etcdtool lease keep-alive" [
    --once                    # Renew it once, and end
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    lease_id: string          # The lease, in hex
  ]

  # List, add, remove, update or promote members of the cluster
  export extern "etcdtool member" [
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  # Add a member, before it is started
  export extern "etcdtool member add" [
    --peer-urls: string       # Where the other members will reach it, separated by commas
    --learner                 # Add it without a vote, to catch up first
    --yes(-y)                 # Don't ask
    --dry-run                 # Only show what would be done
    --force                   # Do it even if the cluster may lose its quorum by it
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    name: string              # The name that the new member will have
  ]

  # Remove a member
  export extern "etcdtool member remove" [
    --yes(-y)                 # Don't ask
    --dry-run                 # Only show what would be done
    --force                   # Do it even if the cluster may lose its quorum by it
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    member: string            # The member: its id in hex, or its name
  ]

  # Change a member's peer URLs
  export extern "etcdtool member update" [
    --peer-urls: string       # Where the other members will reach it, separated by commas
    --yes(-y)                 # Don't ask
    --dry-run                 # Only show what would be done
    --force                   # Do it even if the cluster may lose its quorum by it
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    member: string            # The member: its id in hex, or its name
  ]

  def "nu-complete etcdtool member list consistency" [] {
    [ "l" "s" ]
  }

  # List the members
  export extern "etcdtool member list" [
    --consistency: string@"nu-complete etcdtool member list consistency" # l: as the whole cluster agrees; s: as one member knows it, which may be behind
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  # Give a learner a vote
  export extern "etcdtool member promote" [
    --wait: string            # Wait until the learner has started and caught up; without a DURATION, for as long as it takes
    --yes(-y)                 # Don't ask
    --dry-run                 # Only show what would be done
    --force                   # Do it even if the cluster may lose its quorum by it
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    member: string            # The learner: its id in hex, or its name
  ]

  # Hand the leadership over to another member
  export extern "etcdtool move-leader" [
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    target?: string           # Who is to lead: a member's id in hex, or its name; without it, a healthy follower is chosen
  ]

  # Prepare the cluster for members of the minor version before
  export extern "etcdtool downgrade" [
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  # Check whether the cluster could go down to a version
  export extern "etcdtool downgrade validate" [
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    version: string           # The version to go down to, as in 3.6
  ]

  # Let members of the version below join
  export extern "etcdtool downgrade enable" [
    --yes(-y)                 # Don't ask
    --dry-run                 # Only show what would be done
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    version: string           # The version to go down to, as in 3.6
  ]

  # Stay at the version that it is after all
  export extern "etcdtool downgrade cancel" [
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  # Switch authentication on and off
  export extern "etcdtool auth" [
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  # Let in only users who log in
  export extern "etcdtool auth enable" [
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  # Let everybody in, with every right
  export extern "etcdtool auth disable" [
    --yes(-y)                 # Don't ask
    --dry-run                 # Only show what would be done
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  # Show whether authentication is on
  export extern "etcdtool auth status" [
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  # Remove the tokens that --token-cache has kept
  export extern "etcdtool auth forget" [
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  # Add, change and list users
  export extern "etcdtool user" [
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  # Add a user
  export extern "etcdtool user add" [
    --interactive: string     # Ask for it and for its confirmation; =false takes a word of standard input
    --new-password-file: path # Take it from this file: its first line
    --new-password-stdin      # Take it from standard input: its first line
    --new-user-password: string # The password; better keep it off the command line
    --no-password             # The user has no password, and logs in by the common name of a certificate
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    name: string              # The user's name
  ]

  # Delete a user
  export extern "etcdtool user delete" [
    --yes(-y)                 # Don't ask
    --dry-run                 # Only show what would be done
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    name: string              # The user's name
  ]

  # Show a user's roles
  export extern "etcdtool user get" [
    --detail                  # Show what each role permits
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    name: string              # The user's name
  ]

  # List the users
  export extern "etcdtool user list" [
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  # Change a user's password
  export extern "etcdtool user passwd" [
    --interactive: string     # Ask for it and for its confirmation; =false takes a word of standard input
    --new-password-file: path # Take it from this file: its first line
    --new-password-stdin      # Take it from standard input: its first line
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    name: string              # The user's name
  ]

  # Give a role to a user
  export extern "etcdtool user grant-role" [
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    name: string              # The user's name
    role: string              # The role's name
  ]

  # Take a role from a user
  export extern "etcdtool user revoke-role" [
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    name: string              # The user's name
    role: string              # The role's name
  ]

  # Add, change and list roles, and what they permit
  export extern "etcdtool role" [
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  # Add a role
  export extern "etcdtool role add" [
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    role: string              # The role's name
  ]

  # Delete a role
  export extern "etcdtool role delete" [
    --yes(-y)                 # Don't ask
    --dry-run                 # Only show what would be done
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    role: string              # The role's name
  ]

  # Show what a role permits
  export extern "etcdtool role get" [
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    role: string              # The role's name
  ]

  # List the roles
  export extern "etcdtool role list" [
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  # Let a role read or write keys
  export extern "etcdtool role grant-permission" [
    --prefix                  # Take all keys that begin with KEY
    --from-key                # Take KEY and all keys that sort after it
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    role: string              # The role's name
    permission: string        # What it may do: read, write or readwrite
    key: string               # The key, or the first key of the range
    range_end?: string        # Take the keys from KEY up to, not including, this one
  ]

  # Take keys from a role again
  export extern "etcdtool role revoke-permission" [
    --prefix                  # Take all keys that begin with KEY
    --from-key                # Take KEY and all keys that sort after it
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    role: string              # The role's name
    key: string               # The key, or the first key of the range
    range_end?: string        # Take the keys from KEY up to, not including, this one
  ]

  # Show each step of connecting to every endpoint: what to run when nothing works
  export extern "etcdtool ping" [
    --cluster                 # Go to all members that the cluster lists, not to the endpoints given
    --count(-c): string       # Repeat it so often, and sum the linearizable reads up on stderr
    --interval(-i): string    # How long to wait before it is repeated
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  # Ask each endpoint for its status or health
  export extern "etcdtool endpoint" [
    --cluster                 # Ask all members that the cluster lists, not the endpoints given
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  # Check whether endpoints can do their work
  export extern "etcdtool endpoint health" [
    --cluster                 # Ask all members that the cluster lists, not the endpoints given
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  # Show versions, sizes, roles and progress of endpoints
  export extern "etcdtool endpoint status" [
    --cluster                 # Ask all members that the cluster lists, not the endpoints given
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  # Show the hash of each member's keys and their history, and compare them
  export extern "etcdtool endpoint hashkv" [
    --rev: string             # Hash up to this revision, 0 for the present one
    --compare                 # Tell whether all members hold the same
    --backend                 # Hash all that the backend holds, not keys only
    --cluster                 # Ask all members that the cluster lists, not the endpoints given
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  # List and disarm alarms
  export extern "etcdtool alarm" [
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  # List the alarms that are raised
  export extern "etcdtool alarm list" [
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete etcdtool alarm disarm kind" [] {
    [ "nospace" "corrupt" ]
  }

  # Disarm alarms, once their cause is gone
  export extern "etcdtool alarm disarm" [
    --type: string@"nu-complete etcdtool alarm disarm kind" # Only alarms of this type
    --member: string          # Only alarms of this member: its name, or its id in hex
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  # Give unused space back to the disk, member by member
  export extern "etcdtool defrag" [
    --cluster                 # Defragment all members that the cluster lists, not those at the endpoints given
    --dry-run                 # Show the members in their order, and what they could give back
    --keep-going              # Go on with the other members after a failure
    --timeout: string         # Begin no further member once one has taken longer; it's seen through to its end all the same
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  # Save backups
  export extern "etcdtool snapshot" [
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  # Save a member's data to a file, checked and whole
  export extern "etcdtool snapshot save" [
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    file: path                # Where to save it; - for standard output
  ]

  # Put a load on the cluster, and judge how it bears it
  export extern "etcdtool check" [
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete etcdtool check perf size" [] {
    [ "s" "m" "l" "xl" ]
  }

  # Check whether the cluster is fast enough for a load
  export extern "etcdtool check perf" [
    --load: string@"nu-complete etcdtool check perf size" # How large the load is: s, m, l or xl
    --auto-compact            # Drop the history up to the end of the check
    --auto-defrag             # Defragment the members' databases at the end, one after the other
    --prefix: string          # Write keys that begin with this, and remove them afterwards
    --duration: string        # How long to write
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete etcdtool check datascale size" [] {
    [ "s" "m" "l" "xl" ]
  }

  # Measure how much memory a member needs to hold data
  export extern "etcdtool check datascale" [
    --load: string@"nu-complete etcdtool check datascale size" # How large the load is: s, m, l or xl
    --auto-compact            # Drop the history up to the end of the check
    --auto-defrag             # Defragment the members' databases at the end, one after the other
    --prefix: string          # Write keys that begin with this, and remove them afterwards
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  # Put a load of your choice on the cluster, and measure how quickly it answers
  export extern "etcdtool bench" [
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete etcdtool bench put distribution" [] {
    [ "sequential" "uniform" "zipf" ]
  }

  # Measure writes of single keys
  export extern "etcdtool bench put" [
    --clients: string         # Have so many requests under way at once
    --conns: string           # Share so many connections, in turns to the endpoints
    --rate: string            # Make so many requests a second, and count latencies from when each was due
    --duration: string        # How long it lasts [default: 10s]
    --total: string           # End after so many requests
    --yes(-y)                 # Don't ask before it is put on a cluster that holds keys
    --key-size: string        # The bytes of a key after the prefix
    --value-size: string      # The bytes of a value
    --keys: string            # How many keys there are
    --distribution: string@"nu-complete etcdtool bench put distribution" # How requests are spread over the keys
    --prefix: string          # Write keys that begin with this, and remove them afterwards
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete etcdtool bench get distribution" [] {
    [ "sequential" "uniform" "zipf" ]
  }

  # Measure reads of single keys
  export extern "etcdtool bench get" [
    --clients: string         # Have so many requests under way at once
    --conns: string           # Share so many connections, in turns to the endpoints
    --rate: string            # Make so many requests a second, and count latencies from when each was due
    --duration: string        # How long it lasts [default: 10s]
    --total: string           # End after so many requests
    --yes(-y)                 # Don't ask before it is put on a cluster that holds keys
    --key-size: string        # The bytes of a key after the prefix
    --value-size: string      # The bytes of a value
    --keys: string            # How many keys there are
    --distribution: string@"nu-complete etcdtool bench get distribution" # How requests are spread over the keys
    --prefix: string          # Write keys that begin with this, and remove them afterwards
    --serializable            # Let each member answer by itself, without asking the others
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete etcdtool bench range distribution" [] {
    [ "sequential" "uniform" "zipf" ]
  }

  # Measure reads of several keys at once
  export extern "etcdtool bench range" [
    --clients: string         # Have so many requests under way at once
    --conns: string           # Share so many connections, in turns to the endpoints
    --rate: string            # Make so many requests a second, and count latencies from when each was due
    --duration: string        # How long it lasts [default: 10s]
    --total: string           # End after so many requests
    --yes(-y)                 # Don't ask before it is put on a cluster that holds keys
    --key-size: string        # The bytes of a key after the prefix
    --value-size: string      # The bytes of a value
    --keys: string            # How many keys there are
    --distribution: string@"nu-complete etcdtool bench range distribution" # How requests are spread over the keys
    --prefix: string          # Write keys that begin with this, and remove them afterwards
    --length: string          # Read so many keys a request
    --serializable            # Let each member answer by itself, without asking the others
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete etcdtool bench txn distribution" [] {
    [ "sequential" "uniform" "zipf" ]
  }

  # Measure transactions that write several keys
  export extern "etcdtool bench txn" [
    --clients: string         # Have so many requests under way at once
    --conns: string           # Share so many connections, in turns to the endpoints
    --rate: string            # Make so many requests a second, and count latencies from when each was due
    --duration: string        # How long it lasts [default: 10s]
    --total: string           # End after so many requests
    --yes(-y)                 # Don't ask before it is put on a cluster that holds keys
    --key-size: string        # The bytes of a key after the prefix
    --value-size: string      # The bytes of a value
    --keys: string            # How many keys there are
    --distribution: string@"nu-complete etcdtool bench txn distribution" # How requests are spread over the keys
    --prefix: string          # Write keys that begin with this, and remove them afterwards
    --txn-ops: string         # Write so many keys a transaction
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete etcdtool bench watch distribution" [] {
    [ "sequential" "uniform" "zipf" ]
  }

  # Measure how long events take from a put to all who watch
  export extern "etcdtool bench watch" [
    --clients: string         # Have so many requests under way at once
    --conns: string           # Share so many connections, in turns to the endpoints
    --rate: string            # Make so many requests a second, and count latencies from when each was due
    --duration: string        # How long it lasts [default: 10s]
    --total: string           # End after so many requests
    --yes(-y)                 # Don't ask before it is put on a cluster that holds keys
    --key-size: string        # The bytes of a key after the prefix
    --value-size: string      # The bytes of a value
    --keys: string            # How many keys there are
    --distribution: string@"nu-complete etcdtool bench watch distribution" # How requests are spread over the keys
    --prefix: string          # Write keys that begin with this, and remove them afterwards
    --watchers: string        # Have so many watch while --clients put
    --streams: string         # Let the watchers share so many streams, on the connections in turns
    --per-key                 # Have each watch one key, in turns, instead of all
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  # Measure leases from their grant to their revocation
  export extern "etcdtool bench lease" [
    --clients: string         # Have so many requests under way at once
    --conns: string           # Share so many connections, in turns to the endpoints
    --rate: string            # Make so many requests a second, and count latencies from when each was due
    --duration: string        # How long it lasts [default: 10s]
    --total: string           # End after so many requests
    --yes(-y)                 # Don't ask before it is put on a cluster that holds keys
    --keep-alives: string     # Renew each lease so many times
    --ttl: string             # The leases' TTL: until then they are there if we are killed
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  # Measure locks taken and given back by clients that may contend for them
  export extern "etcdtool bench lock" [
    --clients: string         # Have so many requests under way at once
    --conns: string           # Share so many connections, in turns to the endpoints
    --rate: string            # Make so many requests a second, and count latencies from when each was due
    --duration: string        # How long it lasts [default: 10s]
    --total: string           # End after so many requests
    --yes(-y)                 # Don't ask before it is put on a cluster that holds keys
    --locks: string           # Share so many locks among the clients, in turns [default: as many as clients]
    --ttl: string             # The leases' TTL: until then locks are held if we are killed [default: 10, more for more than 500 clients]
    --prefix: string          # Take locks whose names begin with this
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  # Hold a lock while a command runs
  export extern "etcdtool lock" [
    --ttl: string             # How long the lock outlives us if we are killed, in seconds [default: 10]
    --wait: string            # How long to wait for whoever holds it, as in 30s; 0 tries once. Code 5 if it was in vain
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    name: string              # The lock's name
    ...command: string        # Run this while the lock is held; put -- before it if it has flags of its own
  ]

  # Stand in an election and lead, or see who does
  export extern "etcdtool elect" [
    --listen(-l)              # Tell of each leader and proposal, without standing
    --leader                  # Show who leads; code 4 if nobody does
    --proclaim                # Change the proposal of the leadership that this runs under
    --exec: string            # Run this while we lead, and exit with its code
    --ttl: string             # How long the leadership outlives us if we are killed, in seconds [default: 60]
    --wait: string            # How long to wait for whoever holds it, as in 30s; 0 tries once. Code 5 if it was in vain
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    name: string              # The election's name
    proposal?: string         # What the others are told once we lead
  ]

  # Keep keys of this cluster in another one
  export extern "etcdtool make-mirror" [
    --prefix: string          # Mirror the keys that begin with this [default: every key]
    --rev: string             # Skip the first copy, and mirror the changes from this revision on
    --max-txn-ops: string     # The most operations of a transaction at the destination
    --dest-prefix: string     # What the keys begin with at the destination, instead of --prefix
    --no-dest-prefix          # Leave --prefix away at the destination
    --dest-cert: path         # Our certificate for the destination, a PEM file
    --dest-key: path          # The key of that certificate, a PEM file
    --dest-cacert: path       # The CA certificates to trust at the destination, a PEM file [default: the system's]
    --dest-insecure-transport: string # Speak plain TCP where the destination names no scheme and no TLS file is given [default: true]
    --dest-user: string       # Who to be at the destination: NAME or NAME:PASSWORD; without a password it is asked for
    --dest-password: string   # That user's password; ETCDTOOL_DEST_PASSWORD keeps it out of the process list
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    destination: string       # The endpoints of the cluster to write to, separated by commas
  ]

  # Keep keys of this cluster in another one, across restarts
  export extern "etcdtool mirror" [
    --prefix: string          # Mirror the keys that begin with this [default: every key]
    --dest-prefix: string     # What the keys begin with at the destination, instead of --prefix
    --once                    # End once all keys are as they were at the source when this began
    --prune                   # Remove the keys below the destination's prefix that the source lacks; compares all keys at each start
    --max-changes: string     # The most changes of a transaction at the destination [default: as many as it takes]
    --checkpoint-key: string  # The key at the destination that tells how far it is [default: one below __etcdtool/mirror/]
    --checkpoint-file: path   # A file here that tells how far it is, instead of a key: for destinations that hold nothing else
    --give-up-after: string   # End when nobody could be reached for so long [default: never]
    --metrics-addr: string    # Serve metrics in Prometheus's format at this address; without a host, to this machine only
    --yes(-y)                 # Don't ask
    --dry-run                 # Only show what would be done
    --dest-cert: path         # Our certificate for the destination, a PEM file
    --dest-key: path          # The key of that certificate, a PEM file
    --dest-cacert: path       # The CA certificates to trust at the destination, a PEM file [default: the system's]
    --dest-insecure-transport: string # Speak plain TCP where the destination names no scheme and no TLS file is given [default: true]
    --dest-user: string       # Who to be at the destination: NAME or NAME:PASSWORD; without a password it is asked for
    --dest-password: string   # That user's password; ETCDTOOL_DEST_PASSWORD keeps it out of the process list
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    destination: string       # The cluster to write to: the name of its context, or its endpoints, separated by commas
  ]

  # Contexts: clusters by name, in a file
  export extern "etcdtool config" [
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  # List the contexts
  export extern "etcdtool config get-contexts" [
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  # Make a context the current one
  export extern "etcdtool config use" [
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    name: string              # The context; empty, none is the current one any more
  ]

  # Set keys of a context, and make it if it isn't there
  export extern "etcdtool config set" [
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    name: string              # The context
    ...settings: string       # What to set, as the flag of that name takes it; an empty value removes the key
  ]

  # Show what the contexts say
  export extern "etcdtool config view" [
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  # Remove a context
  export extern "etcdtool config delete" [
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    name: string              # The context
  ]

  # Show each setting, and where it comes from
  export extern "etcdtool config explain" [
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  # Make a context of the environment's variables
  export extern "etcdtool config import-env" [
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    name?: string             # The new context
  ]

  # Start a local cluster of real etcd members
  export extern "etcdtool playground" [
    --size: string            # How many members, 1 to 9
    --etcd: path              # The etcd program [default: the one in PATH]
    --data-dir: path          # Keep the data in this folder, and go on from what is there [default: a temporary one]
    --tls                     # Mutual TLS, with certificates made on the spot
    --auth                    # Authentication, with a root user and a generated password
    --base-port: string       # The first port: each member takes two [default: free ones]
    --etcd-arg: string        # A flag for every member, as in --etcd-arg=--quota-backend-bytes=16777216
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  # Run a program that ends with the process that started it
  export extern "etcdtool bound-to-parent" [
    --ask                     # Ask the program to end, rather than kill it
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    parent: string            # The process that started us
  ]

  def "nu-complete etcdtool completion shell" [] {
    [ "bash" "zsh" "fish" "powershell" "elvish" "nushell" ]
  }

  # Print a script that completes command lines in a shell
  export extern "etcdtool completion" [
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    shell: string@"nu-complete etcdtool completion shell" # The shell
  ]

  # Show the flags that every command takes
  export extern "etcdtool options" [
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  # Show our version and the server's
  export extern "etcdtool version" [
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
  ]

  # Show how a command is used
  export extern "etcdtool help" [
    --endpoints: string       # Endpoints of the cluster, separated by commas [default: 127.0.0.1:2379]
    --dial-timeout: string    # How long connecting may take [default: 2s]
    --command-timeout: string # How long the whole command may take, unless it streams [default: 5s]
    --retries: string         # How often a call that can do no harm twice is repeated: a read, or a write that was certainly not done; 0 for never [default: while there is time]
    --keepalive-time: string  # How often a silent connection is probed; at least 10s [default: 10s]
    --keepalive-timeout: string # How long a probe may go unanswered [default: 6s]
    --max-request-bytes: string # Refuse to send larger requests, in bytes [default: the server decides]
    --max-recv-bytes: string  # Refuse larger answers, in bytes [default: 2147483647]
    --insecure-transport: string # Speak plain TCP where an endpoint names no scheme and no TLS file is given [default: true]
    --insecure-discovery: string # Accept discovered endpoints without TLS; if not, certificates have to be for the domain [default: true]
    --insecure-skip-tls-verify: string # Don't check the server's certificate: whoever is in between can read and change everything
    --cert: path              # Our certificate, a PEM file
    --key: path               # The certificate's key, a PEM file
    --cacert: path            # The CA certificates to trust, a PEM file [default: the system's]
    --tls-server-name: string # The name that the server's certificate has to be for [default: the endpoint's]
    --auth-jwt-token: string  # A JSON web token, instead of user and password; a file or ETCDTOOL_AUTH_JWT_TOKEN keep it out of the process list
    --auth-jwt-token-file: path # The file of a JSON web token: its first line
    --user: string            # Who to be: NAME or NAME:PASSWORD; without a password it is asked for
    --password: string        # The user's password; a file, standard input or ETCDTOOL_PASSWORD keep it out of the process list
    --password-file: path     # The file of the user's password: its first line
    --password-stdin: string  # Take the user's password from standard input: its first line
    --token-cache: string     # Keep the token that a log-in brings for the next commands, encrypted with the password, for an hour at most
    --discovery-srv(-d): string # A domain whose SRV records name the endpoints: _etcd-client-ssl._tcp.DOMAIN and _etcd-client._tcp.DOMAIN
    --discovery-srv-name: string # What those records have after the service's name, as in _etcd-client-NAME._tcp.DOMAIN
    --dns-server: string      # The name server to ask for those records [default: the system's]
    --context: string         # The context of the config file to use; an empty name stands for none [default: the current one]
    --config: path            # The config file
    --confirm-context: string # The name of the protected context that is to be written to: it isn't asked for then
    --output(-o): string      # How to show the answer: auto, table, plain, json, jsonl or yaml [default: auto]
    --write-out(-w): string   # etcdctl's formats, to the byte: simple, fields, json, protobuf or table
    --hex: string             # Show bytes as hex in etcdctl's formats
    --color: string           # When to colour: auto, always or never [default: auto]
    --quiet(-q)               # Say nothing on stderr but errors
    --verbose(-v)             # Tell on stderr what is tried; twice for more
    --debug: string           # Tell on stderr all that is done, as etcdctl's flag of that name
    --help(-h)                # Print help (see more with '--help')
    ...command: string        # The command; what follows its name is ignored
  ]

}

export use completions *
