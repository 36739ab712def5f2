//! SQL of the search for workers by name.

use db::Tx;
use db::bulk::{Cell, Target, load};

use crate::search::segment::Segment;

/// Adds a segment.
pub async fn add(tx: &mut Tx, segment: &Segment, no: i64) -> db::Result<()> {
    let target = Target { table: "register_segment", columns: &["segment_no", "people", "import_no"] };
    let people = i64::try_from(segment.len()).unwrap_or(i64::MAX);
    let row = [Cell::Int(no), Cell::Int(people), Cell::Int(no)];
    load(&mut *tx, target, Box::new(std::iter::once(row))).await?;
    let target = Target { table: "register_roll", columns: &["segment_no", "roll_no", "people", "units"] };
    let rolls = (0..).zip(segment.rolls()).map(|(roll, (people, units))| {
        [Cell::Int(no), Cell::Int(roll), Cell::Bytes(people.into()), Cell::Bytes(units.into())]
    });
    load(&mut *tx, target, Box::new(rolls)).await?;
    let target = Target { table: "register_word", columns: &["word", "segment_no", "people", "ranks"] };
    let words = segment.words().map(|(word, people, ranks)| {
        let people = i64::try_from(people).unwrap_or(i64::MAX);
        [Cell::Text(word.to_owned().into()), Cell::Int(no), Cell::Int(people), Cell::Bytes(ranks.into())]
    });
    load(tx, target, Box::new(words)).await?;
    Ok(())
}
