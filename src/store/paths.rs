//! The two folders of the program: `config` is the user's and precious, `cache` can be deleted at any time.

use std::ffi::OsString;
use std::fs::{DirBuilder, File, OpenOptions, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use directories::ProjectDirs;

/// Where the program keeps things. A folder that cannot be found is `None`: the program then runs without memory.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Folders {
    /// `config.toml` and `state.jsonl`.
    pub config: Option<PathBuf>,
    /// What can be built again.
    pub cache: Option<PathBuf>,
}

impl Folders {
    /// Finds the folders: the ones given, else those of `WHOSAID_CONFIG_DIR` and `WHOSAID_CACHE_DIR`, else the places
    /// that the system has for such things. Creates nothing.
    #[must_use]
    pub fn find(config_dir: Option<PathBuf>, cache_dir: Option<PathBuf>) -> Self {
        let system = ProjectDirs::from("", "", env!("CARGO_PKG_NAME"));
        Self {
            config: choose(
                config_dir,
                std::env::var_os("WHOSAID_CONFIG_DIR"),
                system.as_ref().map(ProjectDirs::config_dir),
            ),
            cache: choose(
                cache_dir,
                std::env::var_os("WHOSAID_CACHE_DIR"),
                system.as_ref().map(ProjectDirs::cache_dir),
            ),
        }
    }

    /// Why nothing is remembered, if there is no folder to remember it in.
    #[must_use]
    pub fn without_memory(&self) -> Option<&'static str> {
        let sentence = "there is no home directory to keep your marks in; set WHOSAID_CONFIG_DIR or give --config-dir";
        self.config.is_none().then_some(sentence)
    }
}

/// What was given, else what the environment says (empty counts as nothing), else the system's own place; absolute, so
/// that it stays true whatever becomes the current directory.
fn choose(
    given: Option<PathBuf>,
    environment: Option<OsString>,
    system: Option<&Path>,
) -> Option<PathBuf> {
    let environment = || environment.map(PathBuf::from);
    let path = given
        .filter(|path| !path.as_os_str().is_empty())
        .or_else(|| environment().filter(|path| !path.as_os_str().is_empty()))
        .or_else(|| system.map(Path::to_owned))?;
    Some(std::path::absolute(&path).unwrap_or(path))
}

/// Makes `folder` and what is missing above it, for the user alone. One that is there stays as it is.
///
/// # Errors
/// If it cannot be made.
pub fn create_folder(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)?;
    // The umask may have taken away what the owner needs.
    std::fs::set_permissions(folder, Permissions::from_mode(0o700))
}

/// Opens a file to read it and to append to it; makes it for the user alone if it is not there.
///
/// # Errors
/// If it cannot be opened or made, or is something else than a file.
pub fn open_to_append(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).append(true).mode(0o600);
    match options.clone().create_new(true).open(path) {
        Ok(file) => {
            file.set_permissions(Permissions::from_mode(0o600))?;
            Ok(file)
        }
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            if !path.is_file() {
                return Err(io::Error::other("it is not a regular file"));
            }
            options.open(path)
        }
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_given_comes_before_the_environment_and_the_system() {
        let given = || Some(PathBuf::from("/given"));
        let system = Some(Path::new("/system"));
        for (given, environment, expected) in [
            (given(), Some("/environment"), "/given"),
            (None, Some("/environment"), "/environment"),
            (Some(PathBuf::new()), Some(""), "/system"),
            (None, None, "/system"),
        ] {
            let chosen = choose(given, environment.map(OsString::from), system);
            assert_eq!(chosen, Some(PathBuf::from(expected)));
        }
        assert_eq!(choose(None, None, None), None);
    }

    #[test]
    fn a_folder_stays_true_when_the_current_one_changes() {
        let chosen = choose(Some(PathBuf::from("notes")), None, None).expect("given");
        assert!(chosen.is_absolute() && chosen.ends_with("notes"));
    }
}
