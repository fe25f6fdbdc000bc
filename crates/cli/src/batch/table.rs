//! Reads a CSV file row by row, whatever stands in it.

use std::cell::Cell;
use std::io::{self, Cursor, Read};
use std::rc::Rc;

use csv::ByteRecord;

/// More than any row needs. A quotation mark that is not closed makes one row of all up to the next one, or to the end.
const LONGEST_ROW: u64 = 1 << 20;
/// What some programs put in front of a text.
const BYTE_ORDER_MARK: [u8; 3] = [0xef, 0xbb, 0xbf];

/// A table that is being read.
pub(super) struct Table {
    reader: csv::Reader<Bounded>,
    left: Rc<Cell<u64>>,
    /// How many bytes were given, and what the last of them left open.
    given: Rc<Cell<(u64, Place)>>,
    row: ByteRecord,
    count: u64,
    has_mark: bool,
}

/// A source that gives only so many bytes until it is allowed more.
struct Bounded {
    source: Box<dyn Read>,
    left: Rc<Cell<u64>>,
    given: Rc<Cell<(u64, Place)>>,
}

/// Where in a table a byte stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// Before the first letter of a cell.
    Start,
    /// In a cell that is not quoted, or behind the quoted part of one.
    Bare,
    /// Between quotation marks.
    Quoted,
    /// Behind a quotation mark that closes, unless the next doubles it.
    Closed,
}

impl Place {
    /// The place behind one more byte.
    fn behind(self, byte: u8) -> Self {
        match (self, byte) {
            (Self::Start | Self::Closed, b'"') => Self::Quoted,
            (Self::Quoted, b'"') => Self::Closed,
            (Self::Quoted, _) => Self::Quoted,
            (_, b',' | b'\r' | b'\n') => Self::Start,
            _ => Self::Bare,
        }
    }
}

impl Read for Bounded {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let left = self.left.get();
        if left == 0 {
            return Err(io::Error::other("it is longer than 1 MiB; perhaps a quotation mark is not closed"));
        }
        let count = self.source.read(buffer)?;
        let length = u64::try_from(count).unwrap_or(u64::MAX);
        self.left.set(left.saturating_sub(length));
        let (before, place) = self.given.get();
        let read = buffer.iter().take(count);
        self.given.set((before.saturating_add(length), read.fold(place, |place, byte| place.behind(*byte))));
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
        let given = Rc::new(Cell::new((0, Place::Start)));
        let source = Box::new(Cursor::new(first).chain(source));
        let source = Bounded { source, left: Rc::clone(&left), given: Rc::clone(&given) };
        // Rows of another length come out with their error, so that they must be read.
        let reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(source);
        Ok(Self { reader, left, given, row: ByteRecord::new(), count: 0, has_mark })
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
            // Up to a quotation mark that is not closed the reader wants all there is.
            Ok(true) if self.given.get() == (self.reader.position().byte(), Place::Quoted) => {
                Err(format!("row {} cannot be read: a quotation mark in it is not closed up to the end", self.count))
            }
            Ok(true) => Ok(Some(&self.row)),
            Ok(false) => Ok(None),
            Err(error) => Err(match error.into_kind() {
                csv::ErrorKind::Io(error) => format!("row {} cannot be read: {error}", self.count),
                other => format!("row {} cannot be read: {other:?}", self.count),
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Rows of a text, and whether it ends between quotation marks.
    fn rows(text: &str) -> (Vec<ByteRecord>, bool) {
        let mut table = Table::new(Cursor::new(text.as_bytes().to_vec())).expect("it is in memory");
        let mut rows = Vec::new();
        loop {
            match table.next_row() {
                Ok(Some(row)) => rows.push(row.clone()),
                Ok(None) => return (rows, false),
                Err(cause) => {
                    assert!(cause.contains("not closed"), "{cause}");
                    return (rows, true);
                }
            }
        }
    }

    proptest! {
        /// What the reader takes for quoted is: there a further line becomes no row of its own.
        #[test]
        fn an_open_quotation_mark_is_told_where_the_reader_sees_one(text in "[\",\r\na ]{0,40}", more in 0..3_usize) {
            let text = format!("{text}{}", "x,y\n".repeat(more * 4000));
            let all = |text: &str| {
                let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
                reader.byte_records().collect::<Result<Vec<_>, _>>().expect("it is in memory")
            };
            let is_open = all(&format!("{text}\nend")).last().expect("a row") != &ByteRecord::from(vec!["end"]);
            let mut expected = all(&text);
            if is_open {
                expected.pop();
            }
            prop_assert_eq!(rows(&text), (expected, is_open));
        }
    }
}
