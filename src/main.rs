//! The program: arguments in, exit status out.

use std::process::ExitCode;

use whosaid::cli::{self, Next};

fn main() -> ExitCode {
    match cli::run() {
        Next::Done(status) => status,
        Next::Screen(_) => {
            eprintln!("whosaid: the screen is not built yet");
            ExitCode::from(2)
        }
    }
}
