//! Reads `config.toml`. It is the user's file: it is never written.

use std::io;

use crate::store::Error;
use crate::store::Folders;
use crate::user::Settings;

/// The name of the file in the config directory.
pub const FILE: &str = "config.toml";

/// The user's settings; the usual ones if there is no file.
///
/// # Errors
/// If the file cannot be read or says something that is not a setting.
pub fn load(folders: &Folders) -> Result<Settings, Error> {
    let Some(path) = folders.config.as_ref().map(|folder| folder.join(FILE)) else {
        return Ok(Settings::default());
    };
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Settings::default()),
        Err(error) => return Err(Error::io("read the settings in", &path, &error)),
    };
    Settings::parse(&text).map_err(|wrong| Error::new(&wrong.sentence(&path.display().to_string())))
}
