//! The program: arguments in, exit status out.

use std::process::ExitCode;

use mimalloc::MiMalloc;
use whosaid::cli::{self, Next};
use whosaid::runtime::{self, Launch};

#[global_allocator]
static MEMORY: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    match cli::run() {
        Next::Done(status) => status,
        Next::Screen(screen) => runtime::run(Launch {
            source: screen.source,
            settings: screen.settings,
            folders: screen.folders,
            colour: screen.colour,
            ascii: screen.ascii,
        }),
    }
}
