//! Decisions about names, offices and numbers. Pure.

pub mod codes;
pub mod fields;
pub mod linked;
pub mod numbers;
pub mod roll;
pub mod same;
pub mod sample;
pub mod tally;
pub mod work;

/// Whether a name says that nobody holds the office.
pub fn says_vacant(name: &str) -> bool {
    matches!(
        words::fold::name(name).as_str(),
        "रिक्त" | "पद रिक्त" | "खाली" | "पद खाली" | "vacant" | "post vacant"
    )
}

/// The rank as a rule names it: `cabinet` and कैबिनेट are one.
pub fn rank_key(rank: &str) -> String {
    let folded = words::fold::header(rank);
    match folded.as_str() {
        "कैबिनेट" | "कैबिनेटमंत्री" | "cabinetminister" => {
            "cabinet".to_owned()
        }
        "राज्य" | "राज्यमंत्री" | "ministerofstate" | "mos" => {
            "state".to_owned()
        }
        "स्वतंत्रप्रभार" | "राज्यमंत्रीस्वतंत्रप्रभार" | "independentcharge" => {
            "state_independent".to_owned()
        }
        _ => folded,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks_in_two_languages_are_one() {
        assert_eq!(rank_key("कैबिनेट"), rank_key("Cabinet"));
        assert_eq!(rank_key("राज्य मंत्री"), rank_key("state"));
        assert_ne!(rank_key("cabinet"), rank_key("state"));
    }

    #[test]
    fn an_empty_office_is_recognised() {
        assert!(says_vacant("रिक्त") && says_vacant(" VACANT ") && !says_vacant("विक्रांत"));
    }
}
