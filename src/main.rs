//! etcdtool, the program.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(etcdtool::run(etcdtool::Process::this()))
}
