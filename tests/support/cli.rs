//! The built program, run in a folder of its own.

use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// A folder with files in it. The program runs there, with a config directory that nobody else sees.
pub struct Desk {
    folder: TempDir,
    config: TempDir,
}

impl Desk {
    /// A desk with these files on it: names and contents.
    pub fn with(files: &[(&str, &str)]) -> Self {
        let desk = Self {
            folder: tempfile::tempdir().expect("a folder"),
            config: tempfile::tempdir().expect("a folder"),
        };
        for (name, content) in files {
            desk.put(name.as_bytes(), content.as_bytes());
        }
        desk
    }

    /// Puts one more file on it, whatever its name.
    pub fn put(&self, name: &[u8], content: &[u8]) {
        let path = self.folder.path().join(OsStr::from_bytes(name));
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, content).expect("written");
    }

    /// Writes a file of the config directory.
    pub fn configure(&self, name: &str, content: &str) {
        fs::write(self.config.path().join(name), content).expect("written");
    }

    /// Where the files are.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The program with the arguments of a command line; single quotes hold words together.
    pub fn command(&self, line: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_whosaid"));
        command
            .args(words(line))
            .current_dir(self.folder.path())
            .env_clear()
            .env("HOME", self.config.path())
            .env("TERM", "xterm")
            .env("WHOSAID_CONFIG_DIR", self.config.path())
            .env("WHOSAID_CACHE_DIR", self.config.path())
            .stdin(Stdio::null());
        command
    }

    /// What a command line prints, with nothing on standard input.
    pub fn run(&self, line: &str) -> String {
        picture(&self.command(line).output().expect("it runs"))
    }

    /// What a command line prints with `input` on standard input.
    pub fn feed(&self, line: &str, input: &str) -> String {
        let mut child = self
            .command(line)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it runs");
        let mut stdin = child.stdin.take().expect("piped");
        stdin.write_all(input.as_bytes()).expect("taken");
        drop(stdin);
        picture(&child.wait_with_output().expect("it ends"))
    }
}

/// All that came out: standard output, then standard error behind `!`, then the exit status if it is not 0.
pub fn picture(output: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
    let told: String = text(&output.stderr)
        .lines()
        .map(|line| ["! ", line, "\n"].concat())
        .collect();
    let status = match output.status.code() {
        Some(0) => String::new(),
        Some(code) => format!("exit {code}\n"),
        None => "killed\n".to_owned(),
    };
    [text(&output.stdout), told, status].concat()
}

fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (at, part) in line.split('\'').enumerate() {
        if at % 2 == 1 {
            words.push(part.to_owned());
        } else {
            words.extend(part.split_whitespace().map(str::to_owned));
        }
    }
    words
}
