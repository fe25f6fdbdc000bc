//! `batch`: a table of cases, a row each.
//!
//! Rows are read, judged and written one by one: a table of any length takes the memory of its longest row, and a
//! row that never ends is refused.

mod row;
mod table;

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use chrono::NaiveDate;
use ruqsat_eligibility::{CaseError, ErrorCode};

use crate::Surroundings;
use crate::failure::{Failure, one_line};
use row::{Header, Judged};
use table::Table;

/// Rows between two words on progress where a terminal shows them in one line, and where each takes a line.
const ON_TERMINAL: u64 = 1_000;
const IN_LINES: u64 = 100_000;

/// Checks each row of a table and writes it out with its result.
///
/// # Errors
/// A table that cannot be opened, has no header or a column that is none; a row that never ends or whose quotation mark
/// is not closed, after those before it are written. A bad row is no error: it gets its message in the column `error`.
pub(crate) fn run(around: &mut Surroundings<'_>, file: &Path, out: &Path, on: Option<&str>) -> Result<(), Failure> {
    let today = around.day(on)?;
    if let (Ok(file), Ok(out)) = (file.canonicalize(), out.canonicalize())
        && file == out
    {
        return Err(refused("the rows would overwrite the table that they come from; name another file for `--out`"));
    }
    let shown = one_line(&file.display().to_string());
    let source = File::open(file).map_err(|error| refused(&format!("{shown} cannot be opened: {error}")))?;
    let mut table = Table::new(source).map_err(|error| refused(&format!("{shown} cannot be read: {error}")))?;
    let header = match table.next_row().map_err(|cause| refused(&format!("{shown}: {cause}")))? {
        Some(row) => Header::read(row)?,
        None => return Err(refused(&format!("{shown} is empty; the first row names the facts"))),
    };
    let place = one_line(&out.display().to_string());
    let target = File::create(out).map_err(|error| refused(&format!("{place} cannot be made: {error}")))?;
    let mut batch = Batch { table, header, rows: 0, mistakes: 0 };
    match batch.write(around, BufWriter::new(target), today) {
        Ok(None) => Ok(()),
        Ok(Some(cause)) => Err(refused(&format!("{shown}: {cause}"))),
        Err(error) => Err(Failure::Output { place, error }),
    }
}

/// A file that does not do.
fn refused(message: &str) -> Failure {
    Failure::Call { code: ErrorCode::Unreadable, fact: None, value: None, message: message.to_owned() }
}

/// A table on its way from one file to the other.
struct Batch {
    table: Table,
    header: Header,
    rows: u64,
    mistakes: u64,
}

impl Batch {
    /// Writes every row with its result; gives what kept it from reading on, if anything did.
    fn write(
        &mut self,
        around: &mut Surroundings<'_>,
        mut target: impl Write,
        today: NaiveDate,
    ) -> std::io::Result<Option<String>> {
        if self.table.has_mark() {
            target.write_all("\u{feff}".as_bytes())?;
        }
        let mut target = csv::Writer::from_writer(target);
        target.write_record(self.header.names())?;
        let end = loop {
            match self.table.next_row() {
                Ok(Some(row)) => {
                    let judged = self.header.judge(row, today);
                    self.mistakes += u64::from(judged.is_mistake());
                    target.write_record(self.header.cells(row, &judged))?;
                }
                Ok(None) => break None,
                Err(cause) => {
                    let judged = Judged::mistake(&CaseError::Unreadable { cause: cause.clone() });
                    self.mistakes += 1;
                    target.write_record(self.header.cells(&csv::ByteRecord::new(), &judged))?;
                    break Some(cause);
                }
            }
            self.rows += 1;
            if self.rows.is_multiple_of(if around.on_terminal { ON_TERMINAL } else { IN_LINES }) {
                self.tell(around, "\r");
            }
        };
        target.flush()?;
        self.tell(around, "\n");
        Ok(end)
    }

    /// Says how far it is; on a terminal the next word overwrites this one until the last.
    fn tell(&self, around: &mut Surroundings<'_>, end: &str) {
        let end = if around.on_terminal { end } else { "\n" };
        let line = format!("ruqsat-cli: {} rows, {} of them with an error{end}", self.rows, self.mistakes);
        let _ = around.error.write_all(line.as_bytes()).and_then(|()| around.error.flush());
    }
}
