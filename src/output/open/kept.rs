//! Files that were made already: pages tell their sizes, so they are needed before they are written.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::model::url::Address;

/// Files larger than this are made anew instead of being held in memory.
const LARGEST: usize = 4 * 1024 * 1024;

/// What was made, by address.
#[derive(Debug, Default)]
pub struct KeptDownloads(Mutex<HashMap<Address, Arc<OnceLock<File>>>>);

#[derive(Debug)]
struct File {
    size: u64,
    bytes: Option<Arc<[u8]>>,
}

impl KeptDownloads {
    pub fn bytes(&self, address: &Address, make: &dyn Fn() -> Vec<u8>) -> Arc<[u8]> {
        let slot = self.slot(address);
        let mut fresh: Option<Arc<[u8]>> = None;
        let file = slot.get_or_init(|| {
            let bytes: Arc<[u8]> = make().into();
            fresh = Some(bytes.clone());
            File::of(bytes)
        });
        fresh.or_else(|| file.bytes.clone()).unwrap_or_else(|| make().into())
    }

    pub fn size(&self, address: &Address, make: &dyn Fn() -> Vec<u8>) -> u64 {
        self.slot(address).get_or_init(|| File::of(make().into())).size
    }

    fn slot(&self, address: &Address) -> Arc<OnceLock<File>> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.entry(address.clone()).or_default().clone()
    }
}

impl File {
    fn of(bytes: Arc<[u8]>) -> Self {
        Self { size: bytes.len() as u64, bytes: (bytes.len() <= LARGEST).then_some(bytes) }
    }
}
