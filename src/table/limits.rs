//! How large tables may be: the one place of their limits. Everything above them is refused with a clear word, before
//! time or memory run out.

/// A file. Three million observations are about 150 MB of CSV. In bytes.
pub const LARGEST_FILE: u64 = 180 * 1024 * 1024;
/// The files of a workbook together, unpacked. A sheet of five million cells is about 300 MB of XML. In bytes.
pub const LARGEST_UNPACKED: u64 = 2 * 1024 * 1024 * 1024;
/// The texts of a workbook, unpacked, which are all in memory at once. In bytes.
pub const LARGEST_TEXTS: u64 = 512 * 1024 * 1024;
/// One element of a sheet: a text of a cell, for instance. Excel holds 32,767 signs in a cell. In bytes.
pub const LARGEST_ELEMENT: usize = 4 * 1024 * 1024;
/// How many times larger a workbook may become when it is unpacked. Sheets of repeated numbers reach about a hundred.
pub const HIGHEST_RATIO: u64 = 250;
/// Below this size nobody asks for the ratio: a small sheet of one repeated word packs well. In bytes.
pub const SMALL_UNPACKED: u64 = 64 * 1024 * 1024;
/// Cells that hold something, in a table. Each takes 16 bytes; texts are kept once.
pub const MOST_CELLS: usize = 24_000_000;
/// Columns, as in the largest sheet of Excel.
pub const MOST_COLUMNS: u32 = 16_384;
/// Rows that a repeated row of an ODS sheet may stand for, when it holds something.
pub const MOST_REPEATED: u32 = 10_000;
