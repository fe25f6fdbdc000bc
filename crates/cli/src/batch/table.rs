//! Reads a CSV file row by row, whatever stands in it.

use std::cell::Cell;
use std::io::{self, Cursor, Read};
use std::rc::Rc;

use csv::ByteRecord;

/// More than any row needs. A quotation mark that is never closed makes one row of the rest of a file.
const LONGEST_ROW: u64 = 1 << 20;
/// What some programs put in front of a text.
const BYTE_ORDER_MARK: [u8; 3] = [0xef, 0xbb, 0xbf];

/// A table that is being read.
pub(super) struct Table {
    reader: csv::Reader<Bounded>,
    left: Rc<Cell<u64>>,
    row: ByteRecord,
    count: u64,
    has_mark: bool,
}

/// A source that gives only so many bytes until it is allowed more.
struct Bounded {
    source: Box<dyn Read>,
    left: Rc<Cell<u64>>,
}

impl Read for Bounded {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let left = self.left.get();
        if left == 0 {
            return Err(io::Error::other("it is longer than 1 MiB; perhaps a quotation mark is not closed"));
        }
        let count = self.source.read(buffer)?;
        self.left.set(left.saturating_sub(u64::try_from(count).unwrap_or(u64::MAX)));
        Ok(count)
    }
}

impl Table {
    /// A table, with or without byte order mark.
    ///
    /// # Errors
    /// When its first bytes cannot be read.
    pub(super) fn new(mut source: impl Read + 'static) -> io::Result<Self> {
        let mut first = Vec::new();
        source.by_ref().take(BYTE_ORDER_MARK.len() as u64).read_to_end(&mut first)?;
        let has_mark = first == BYTE_ORDER_MARK;
        if has_mark {
            first.clear();
        }
        let left = Rc::new(Cell::new(LONGEST_ROW));
        let source = Bounded { source: Box::new(Cursor::new(first).chain(source)), left: Rc::clone(&left) };
        // Rows of another length come out with their error, so that they must be read.
        let reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(source);
        Ok(Self { reader, left, row: ByteRecord::new(), count: 0, has_mark })
    }

    /// Whether the file began with a byte order mark.
    pub(super) fn has_mark(&self) -> bool {
        self.has_mark
    }

    /// The next row; `None` at the end.
    ///
    /// # Errors
    /// Why no further row can be read.
    pub(super) fn next_row(&mut self) -> Result<Option<&ByteRecord>, String> {
        self.left.set(LONGEST_ROW);
        self.count += 1;
        match self.reader.read_byte_record(&mut self.row) {
            Ok(true) => Ok(Some(&self.row)),
            Ok(false) => Ok(None),
            Err(error) => Err(match error.into_kind() {
                csv::ErrorKind::Io(error) => format!("row {} cannot be read: {error}", self.count),
                other => format!("row {} cannot be read: {other:?}", self.count),
            }),
        }
    }
}
