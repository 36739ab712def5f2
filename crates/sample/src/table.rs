//! A CSV text in memory.

/// Rows of `N` columns. The header is the first row.
pub struct Table<const N: usize>(csv::Writer<Vec<u8>>);

impl<const N: usize> Table<N> {
    /// Starts with the names of the columns.
    pub fn new(header: [&str; N]) -> Self {
        let mut table = Table(csv::Writer::from_writer(Vec::new()));
        table.row(header);
        table
    }

    /// Adds a row.
    pub fn row(&mut self, cells: [&str; N]) {
        let written = self.0.write_record(cells);
        // Memory does not fail, and all rows have N cells: the type says so.
        debug_assert!(written.is_ok());
    }

    /// The text.
    pub fn finish(self) -> Vec<u8> {
        self.0.into_inner().unwrap_or_default()
    }
}
