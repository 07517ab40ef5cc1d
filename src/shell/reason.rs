//! Why the system refused something, so that people understand it.

use std::io::{Error, ErrorKind};

/// The key of the words for a frequent reason (`Messages` puts them in the place of the value `detail`); the system's
/// own words for others.
pub fn reason(error: &Error) -> String {
    if cfg!(windows) && matches!(error.raw_os_error(), Some(SHARING_VIOLATION | LOCK_VIOLATION)) {
        return "io-in-use".to_owned();
    }
    let key = match error.kind() {
        ErrorKind::NotFound => "io-not-found",
        ErrorKind::PermissionDenied => "io-no-permission",
        ErrorKind::AlreadyExists => "io-exists",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "io-disk-full",
        ErrorKind::ReadOnlyFilesystem => "io-read-only",
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => "io-in-use",
        ErrorKind::NotADirectory => "io-not-a-folder",
        ErrorKind::IsADirectory => "io-is-a-folder",
        ErrorKind::InvalidFilename => "io-name",
        ErrorKind::AddrInUse => "io-port-in-use",
        _ => return error.to_string(),
    };
    key.to_owned()
}

/// What Windows answers when another program holds a file.
const SHARING_VIOLATION: i32 = 32;
const LOCK_VIOLATION: i32 = 33;
