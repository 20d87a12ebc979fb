//! The program in a real pseudo-terminal, with an emulator that shows what a user would see. Nothing sleeps: every step waits
//! until the screen shows what it must, up to a deadline.

use std::io::{Read, Write};
use std::process::Command;
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use tempfile::TempDir;

/// Long enough for a loaded machine; a test that passes never waits so long.
const DEADLINE: Duration = Duration::from_secs(30);

/// The program under test.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_whosaid");

/// What the terminal has received.
struct Seen {
    emulator: vt100::Parser,
    bytes: Vec<u8>,
    /// True if nobody has the terminal open any more.
    is_over: bool,
    /// True if the terminal shall go away with the next bytes.
    vanishes: bool,
}

/// A terminal with the program in it.
pub struct Terminal {
    seen: Arc<(Mutex<Seen>, Condvar)>,
    keys: Box<dyn Write + Send>,
    master: Option<Box<dyn MasterPty + Send>>,
    child: Box<dyn Child + Send + Sync>,
    /// Line flags before the program started.
    flags: String,
}

/// The folders of one user, empty at first.
pub struct Home(TempDir);

impl Home {
    pub fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    /// A collection of a few articles.
    pub fn collection(&self) -> String {
        let folder = self.0.path().join("archive");
        std::fs::create_dir_all(&folder).unwrap();
        let lines = [
            r#"{"title": "Seoul reviews its position", "date": "2024-06-21", "outlet": "Harbour Post", "body": "“We will look at everything,” said Anna Weber."}"#,
            r#"{"title": "A ferry that never came", "date": "2024-06-20", "outlet": "Tagesbote", "body": "Nobody on the quay knew why. \u001b[2J\u009b31m\u202eevil"}"#,
            r#"{"title": "Fish market report", "date": "2024-06-19", "outlet": "Tagesbote", "body": "Prices were steady."}"#,
        ];
        std::fs::write(folder.join("all.jsonl"), lines.join("\n")).unwrap();
        folder.to_string_lossy().into_owned()
    }

    /// The program with these arguments, ready to be run by this user.
    pub fn command(&self, arguments: &[&str]) -> CommandBuilder {
        self.dress(CommandBuilder::new(PROGRAM), arguments)
    }

    /// A shell that runs `script`, in which `$0` is the program.
    pub fn shell(&self, script: &str) -> CommandBuilder {
        self.dress(CommandBuilder::new("sh"), &["-c", script, PROGRAM])
    }

    fn dress(&self, mut command: CommandBuilder, arguments: &[&str]) -> CommandBuilder {
        command.args(arguments);
        for name in ["NO_COLOR", "SSH_CONNECTION", "COLORTERM"] {
            command.env_remove(name);
        }
        command.env("TERM", "xterm-256color");
        command.env("HOME", self.0.path());
        command.env("WHOSAID_CONFIG_DIR", self.0.path().join("config"));
        command.env("WHOSAID_CACHE_DIR", self.0.path().join("cache"));
        command.cwd(self.0.path());
        command
    }
}

impl Terminal {
    /// Runs `command` in a terminal of this size.
    pub fn start(command: CommandBuilder, columns: u16, rows: u16) -> Self {
        let pty = native_pty_system().openpty(size(columns, rows)).unwrap();
        let flags = flags(&*pty.master);
        let child = pty.slave.spawn_command(command).unwrap();
        drop(pty.slave);
        let mut reader = pty.master.try_clone_reader().unwrap();
        let (rows, columns) = (rows.try_into().unwrap(), columns.try_into().unwrap());
        let seen = Arc::new((
            Mutex::new(Seen {
                emulator: vt100::Parser::new(rows, columns, 0),
                bytes: Vec::new(),
                is_over: false,
                vanishes: false,
            }),
            Condvar::new(),
        ));
        let shared = Arc::clone(&seen);
        thread::spawn(move || {
            let mut bytes = [0; 4096];
            loop {
                let length = reader.read(&mut bytes).unwrap_or(0);
                let (seen, changed) = &*shared;
                let mut seen = seen.lock().unwrap();
                seen.emulator.process(&bytes[..length]);
                seen.bytes.extend_from_slice(&bytes[..length]);
                seen.is_over = length == 0;
                changed.notify_all();
                if length == 0 || seen.vanishes {
                    return;
                }
            }
        });
        Self {
            seen,
            keys: pty.master.take_writer().unwrap(),
            master: Some(pty.master),
            child,
            flags,
        }
    }

    /// Waits until `holds`.
    #[track_caller]
    fn wait(&self, what: &str, holds: impl Fn(&Seen) -> bool) {
        let (seen, changed) = &*self.seen;
        let seen = seen.lock().unwrap();
        let (seen, late) = changed
            .wait_timeout_while(seen, DEADLINE, |seen| !holds(seen))
            .unwrap();
        let picture = seen.emulator.screen().contents();
        drop(seen);
        assert!(!late.timed_out(), "waited for {what}:\n{picture}");
    }

    /// Waits until the screen shows `words`.
    #[track_caller]
    pub fn shows(&self, words: &str) -> &Self {
        self.wait(words, |seen| {
            seen.emulator.screen().contents().contains(words)
        });
        self
    }

    /// Waits until the screen does not show `words`.
    #[track_caller]
    pub fn hides(&self, words: &str) -> &Self {
        self.wait(words, |seen| {
            !seen.emulator.screen().contents().contains(words)
        });
        self
    }

    /// Sends bytes as if they were typed.
    pub fn types(&mut self, bytes: &str) -> &mut Self {
        self.keys.write_all(bytes.as_bytes()).unwrap();
        self.keys.flush().unwrap();
        self
    }

    /// Gives the terminal another size.
    pub fn resize(&mut self, columns: u16, rows: u16) {
        let mut seen = self.seen.0.lock().unwrap();
        let screen = seen.emulator.screen_mut();
        screen.set_size(rows.try_into().unwrap(), columns.try_into().unwrap());
        drop(seen);
        let master = self.master.as_ref().expect("the terminal is there");
        master.resize(size(columns, rows)).unwrap();
    }

    /// Sends a signal to the program.
    pub fn signal(&self, name: &str) {
        let pid = self
            .child
            .process_id()
            .expect("the program runs")
            .to_string();
        let status = Command::new("kill").args(["-s", name, &pid]).status();
        assert!(status.unwrap().success());
    }

    /// Waits until the program is stopped.
    pub fn is_stopped(&self) {
        let pid = self.child.process_id().expect("the program runs");
        let begun = Instant::now();
        loop {
            let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap();
            // The state comes after the name, which is in brackets.
            let (_, state) = stat.rsplit_once(") ").unwrap();
            if state.starts_with('T') {
                return;
            }
            assert!(begun.elapsed() < DEADLINE, "waited for the program to stop");
            thread::yield_now();
        }
    }

    /// The terminal goes away without a word, as soon as the program answers to `key`.
    pub fn vanish(&mut self, key: &str) {
        self.seen.0.lock().unwrap().vanishes = true;
        self.types(key);
        self.keys = Box::new(std::io::sink());
        self.master = None;
    }

    /// Waits until the program has ended and gives its status.
    #[track_caller]
    pub fn ends(&mut self) -> u32 {
        if self.master.is_some() {
            self.wait("the program to close the terminal", |seen| seen.is_over);
        }
        let begun = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status.exit_code();
            }
            if begun.elapsed() > DEADLINE {
                // Not to leave it behind.
                let _ = self.child.kill();
                panic!("waited for the program to end");
            }
            thread::yield_now();
        }
    }

    /// Waits until the terminal is as it was before: no alternate screen, a cursor, no modes, the line as it was.
    #[track_caller]
    pub fn is_given_back(&self) {
        self.wait("the terminal to be given back", |seen| {
            let screen = seen.emulator.screen();
            !screen.alternate_screen() && !screen.hide_cursor() && !screen.bracketed_paste()
        });
        let master = self.master.as_ref().expect("the terminal is there");
        let begun = Instant::now();
        while flags(&**master) != self.flags {
            assert!(begun.elapsed() < DEADLINE, "the line is not as it was");
            thread::yield_now();
        }
    }

    /// All bytes that the program has written.
    pub fn bytes(&self) -> Vec<u8> {
        self.seen.0.lock().unwrap().bytes.clone()
    }

    /// All bytes, when the program is over.
    #[track_caller]
    pub fn all_bytes(&self) -> Vec<u8> {
        self.wait("the end of the output", |seen| seen.is_over);
        self.bytes()
    }
}

/// How the line of the terminal behaves: echo, signals, line by line.
fn flags(master: &dyn MasterPty) -> String {
    let settings = master.get_termios().expect("a terminal has settings");
    format!(
        "{:?} {:?} {:?}",
        settings.input_flags, settings.output_flags, settings.local_flags
    )
}

const fn size(columns: u16, rows: u16) -> PtySize {
    PtySize {
        rows,
        cols: columns,
        pixel_width: 0,
        pixel_height: 0,
    }
}
