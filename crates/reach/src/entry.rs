//! Counts typed into a form, one row an account. Pure.

use accounts::model::AccountId;
use base::{Count, Day, Precision};
use intake::picture::{Picture, PictureError};
use jiff::Timestamp;
use words::counts::{CountError, parse};
use words::{Text, message::both};

use crate::messages;
use crate::model::{Reading, ReadingSource, Status};
use crate::store::readings::Kept;

/// Rows of one form.
pub const ROWS: usize = 30;

/// What was typed into one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typed {
    /// The account.
    pub account: AccountId,
    /// Followers, in any notation of `words::counts`; empty where nothing was typed.
    pub count: String,
    /// Posts over the account's lifetime; may be empty.
    pub posts: String,
    /// The screenshot that was attached, or why it cannot be taken.
    pub shot: Option<Result<Picture, PictureError>>,
}

/// What is wrong with a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// The followers are no count.
    Count(CountError),
    /// The posts are no count.
    Posts(CountError),
    /// Posts without followers.
    OnlyPosts,
    /// The screenshot cannot be taken.
    Shot(PictureError),
    /// A screenshot without followers.
    OnlyShot,
    /// Nobody holds the account on the day.
    NotHeld,
}

impl Wrong {
    /// What is wrong, and how to mend it.
    pub fn text(self) -> Text {
        match self {
            Wrong::Count(e) | Wrong::Posts(e) => e.text(),
            Wrong::Shot(e) => e.text(),
            Wrong::OnlyShot => both(messages::entry_only_shot),
            Wrong::OnlyPosts => both(messages::entry_only_posts),
            Wrong::NotHeld => both(messages::entry_not_held),
        }
    }
}

/// The instant of a count typed for a day: the same whenever it is typed, so that typing it again changes nothing; a minute past noon,
/// so that it stands beside a count of a file, which without a time is one of noon.
pub fn instant(on: Day) -> Timestamp {
    on.noon() + std::time::Duration::from_secs(60)
}

impl Typed {
    /// The reading that the row says; `None` if nothing was typed.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(&self, on: Day) -> Result<Option<Kept>, Wrong> {
        let posts = parse(&self.posts).map_err(Wrong::Posts)?;
        let Some(count) = parse(&self.count).map_err(Wrong::Count)? else {
            return match (posts, &self.shot) {
                (Some(_), _) => Err(Wrong::OnlyPosts),
                (None, Some(_)) => Err(Wrong::OnlyShot),
                (None, None) => Ok(None),
            };
        };
        if let Some(Err(e)) = &self.shot {
            return Err(Wrong::Shot(*e));
        }
        // A number written out is as exact as a screen; an abbreviated one stays one.
        let typed = count.precision == Precision::Exact;
        let count = if typed { Count { precision: Precision::Manual, ..count } } else { count };
        let reading = Reading {
            at: instant(on).as_microsecond(),
            day: on,
            count: Some(count),
            status: Status::Ok,
            source: ReadingSource::Manual,
            held_back: false,
        };
        let posts = posts.map(|p| p.value);
        Ok(Some(Kept { account: self.account, reading, following: None, posts }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn typed(count: &str, posts: &str) -> Typed {
        let account = base::uuid::Uuid::from_u128(1).into();
        Typed { account, count: count.to_owned(), posts: posts.to_owned(), shot: None }
    }

    fn on() -> Day {
        Day::from_number(20_000)
    }

    #[test]
    fn counts_as_people_write_them() {
        let count = |s: &str| typed(s, "").read(on()).unwrap().unwrap().reading.count.unwrap();
        assert_eq!(count("12,345"), Count { precision: Precision::Manual, ..Count::exact(12_345) });
        assert_eq!(count("९.५२ लाख").lower, 951_500);
        assert_eq!((count("45K").value, count("45K").precision), (45_000, Precision::Approx));
        assert_eq!(count("0").value, 0, "nobody is a count too");
    }

    #[test]
    fn nothing_is_nothing_and_nonsense_is_named() {
        for nothing in ["", " ", "-", "NA"] {
            assert_eq!(typed(nothing, "").read(on()), Ok(None), "{nothing:?}");
        }
        assert_eq!(typed("-5", "").read(on()), Err(Wrong::Count(CountError::Negative)));
        assert_eq!(typed("बहुत", "").read(on()), Err(Wrong::Count(CountError::NotANumber)));
        assert_eq!(typed("5", "x").read(on()), Err(Wrong::Posts(CountError::NotANumber)));
        assert_eq!(typed("", "7").read(on()), Err(Wrong::OnlyPosts));
        assert_eq!(typed("5", "7").read(on()).unwrap().unwrap().posts, Some(7));
        let shot = |count| Typed { shot: Some(Err(PictureError::TooLarge(1))), ..typed(count, "") };
        assert_eq!(shot("5").read(on()), Err(Wrong::Shot(PictureError::TooLarge(1))));
        assert_eq!(shot("").read(on()), Err(Wrong::OnlyShot));
    }

    proptest! {
        #[test]
        fn whatever_is_typed_is_of_its_day_and_never_fails(count in ".{0,20}", posts in ".{0,8}", n in 0..60_000i32) {
            let day = Day::from_number(n);
            if let Ok(Some(k)) = typed(&count, &posts).read(day) {
                prop_assert_eq!((k.reading.day, Day::of_micros(k.reading.at)), (day, day));
            }
        }
    }
}
