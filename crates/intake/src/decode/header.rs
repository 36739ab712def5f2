use std::collections::HashMap;

use words::fold;

use super::{Column, DecodeError};

/// The headers as they are shown and matched: trimmed, a line break inside one is a space. Blank ones stay, as `""`.
///
/// Two columns of one name are refused: nobody could say which of the two was meant.
pub(super) fn headers<'a>(
    row: u64,
    cells: impl Iterator<Item = &'a str>,
) -> Result<Vec<String>, DecodeError> {
    let headers: Vec<String> = cells.map(tidy).collect();
    let mut seen: HashMap<String, usize> = HashMap::new();
    for (index, header) in headers.iter().enumerate() {
        let key = key(header);
        if key.is_empty() {
            continue;
        }
        if let Some(first) = seen.insert(key, index) {
            return Err(DecodeError::DuplicateHeader {
                row,
                first: Column::new(first, &headers),
                second: Column::new(index, &headers),
            });
        }
    }
    Ok(headers)
}

fn tidy(cell: &str) -> String {
    let invisible = |c: char| c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}');
    cell.trim_matches(invisible).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Headers are one name when they fold to one, but signs that make another measure of it (`Turnout`, `Turnout %`) count.
fn key(header: &str) -> String {
    let mut key = fold::header(header);
    key.extend(header.chars().filter(|c| matches!(c, '%' | '#' | '+' | '₹' | '$')));
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(cells: &[&str]) -> Result<Vec<String>, DecodeError> {
        headers(1, cells.iter().copied())
    }

    #[test]
    fn headers_are_tidied_and_blanks_kept() {
        assert_eq!(read(&[" नाम ", "", "मोबाइल\nनंबर", ""]).unwrap(), ["नाम", "", "मोबाइल नंबर", ""]);
        assert!(read(&["Turnout", "Turnout %"]).is_ok());
    }

    #[test]
    fn one_name_twice_is_refused() {
        for pair in [["Followers", "followers "], ["X_Followers", "x followers"], ["ज़िला", "जिला"]]
        {
            match read(&["नाम", pair[0], "", pair[1]]) {
                Err(DecodeError::DuplicateHeader { first, second, .. }) => {
                    assert_eq!((first.index, second.index), (1, 3), "{pair:?}");
                }
                other => panic!("{pair:?}: {other:?}"),
            }
        }
    }
}
