//! The meetings of the sample organisation: two weeks ago the state met, and then six districts. Of the state's 24 promises 15 are
//! kept, 6 run on and 3 are past their date, whatever the invented counts are: numbers are promised with a look at what is measured.

use access::{Actor, Ctx};
use areas::model::AreaId;
use base::{Bounds, Day};
use meetings::actions::{self, NewMeeting, NewPromise, Terms};
use meetings::follow;
use meetings::model::{MeetingId, MeetingKind, Outcome, PromiseId, Settlement};
use meetings::store::{Holder, Place};
use system::{Failure, Shared, Subject};
use words::Locale;

/// The measure in which most is promised.
const MEASURE: &str = "sum";
const TOLD_BY: &str = "नमूना: प्रदेश अध्यक्ष (sample: state president)";
const SAID_BY: &str = "नमूना: प्रदेश कार्यालय (sample: state office)";
const GROW: &str = "सब खातों पर फ़ॉलोअर बढ़ाएँ (more followers on all accounts)";
/// What is promised in words.
const WORDS: [&str; 4] = [
    "इंस्टाग्राम खाता चालू करें (get the Instagram account running)",
    "हर मंडल में एक संपर्क व्यक्ति तय करें (name a contact in each mandal)",
    "सप्ताह में दो बार क्षेत्र का वीडियो डालें (post a video from the area twice a week)",
    "खातों की पहचान कार्यालय को दें (tell the office which accounts are yours)",
];

/// What comes of a promise.
#[derive(Debug, Clone, Copy)]
enum Turn {
    Kept,
    Running,
    Missed,
}

/// Holds the meetings, unless some are recorded already.
///
/// # Errors
/// What the system of the meetings says.
pub async fn hold(shared: &Shared, today: Day) -> Result<(), Failure> {
    let mut ctx = shared.host.read(Actor::LocalOperator, Locale::Hi).await?;
    let recorded = follow::meetings(shared, &mut ctx, Place::before(Day::MAX), today, 1).await?;
    let state = follow::root(&mut ctx, today.plus(-14)).await?;
    ctx.rollback().await?;
    let (true, Some(state)) = (recorded.0.is_empty(), state) else { return Ok(()) };

    let mut turns = vec![Turn::Kept; 15];
    turns.extend([Turn::Running; 6]);
    turns.extend([Turn::Missed; 3]);
    let met = meet(shared, state, today.plus(-14), today, &turns).await?;
    let mut ctx = shared.host.read(Actor::LocalOperator, Locale::Hi).await?;
    let at = follow::bare(&mut ctx, met).await?;
    let districts = match &at {
        Some(at) => follow::below(&mut ctx, at).await?,
        None => Vec::new(),
    };
    ctx.rollback().await?;
    for district in districts.iter().take(6) {
        let turns = [Turn::Kept, Turn::Running, Turn::Missed, Turn::Kept];
        meet(shared, district.id, today.plus(-12), today, &turns).await?;
    }
    Ok(())
}

/// A meeting at which the first holders of offices promise, one for each turn.
async fn meet(
    shared: &Shared,
    area: AreaId,
    day: Day,
    today: Day,
    turns: &[Turn],
) -> Result<MeetingId, Failure> {
    let mut ctx = write(shared).await?;
    let asked = NewMeeting { area, person: None, kind: MeetingKind::Review, day, title: None };
    let meeting = actions::hold(&mut ctx, &asked).await?;
    ctx.commit().await?;

    let mut ctx = shared.host.read(Actor::LocalOperator, Locale::Hi).await?;
    let holders = follow::holders(&mut ctx, area, day).await?;
    let mut asked = Vec::new();
    for (i, (turn, holder)) in turns.iter().zip(&holders).enumerate() {
        asked.push((*turn, holder, terms(shared, &mut ctx, i, *turn, holder, [day, today]).await?));
    }
    ctx.rollback().await?;

    for (turn, holder, terms) in asked {
        let in_words = terms.measure.is_none();
        let mut ctx = write(shared).await?;
        let promise = NewPromise { meeting, person: Some(holder.person), area: holder.unit.id, terms };
        let id = actions::promise(shared, &mut ctx, &promise).await?;
        ctx.commit().await?;
        if in_words {
            settle(shared, id, turn, today).await?;
        }
    }
    Ok(meeting)
}

/// What somebody promises, so that it turns out as it should; every third in words, and where too little is measured.
async fn terms(
    shared: &Shared,
    ctx: &mut Ctx,
    i: usize,
    turn: Turn,
    holder: &Holder,
    [day, today]: [Day; 2],
) -> Result<Terms, Failure> {
    let due = match turn {
        Turn::Kept => today.plus(-2),
        Turn::Missed => today.plus(-3),
        Turn::Running => today.plus(16),
    };
    let instruction = WORDS[i % WORDS.len()].to_owned();
    let words =
        Terms { told_by: TOLD_BY.to_owned(), instruction, measure: None, number: None, due, baseline: None };
    if i % 3 == 2 || shared.measures(Locale::Hi).iter().all(|(name, _)| *name != MEASURE) {
        return Ok(words);
    }
    let of = Subject::Person(holder.person.uuid());
    let then = shared.measured(ctx, MEASURE, of, day).await?;
    let counted = shared.measured(ctx, MEASURE, of, due.min(today)).await?;
    let (Some(then), Some(counted)) = (then, counted) else { return Ok(words) };
    Ok(match number(turn, then, counted) {
        Some(n) => Terms {
            instruction: GROW.to_owned(),
            measure: Some(MEASURE.to_owned()),
            number: Some(n),
            baseline: Some(then),
            ..words
        },
        None => words,
    })
}

/// A number above what was there, that the count reaches or does not; `None` if there is no such number.
fn number(turn: Turn, then: Bounds, counted: Bounds) -> Option<i64> {
    let beyond = |percent: i64| Some(counted.upper?.saturating_mul(percent) / 10_000 * 100 + 100);
    let n = match turn {
        Turn::Kept => Some(counted.lower / 10 * 10),
        Turn::Running => beyond(103),
        Turn::Missed => beyond(105),
    };
    n.filter(|n| then.upper.is_some_and(|u| u < *n))
}

/// What the office says of a promise in words.
async fn settle(shared: &Shared, id: PromiseId, turn: Turn, today: Day) -> Result<(), Failure> {
    let (outcome, remark) = match turn {
        Turn::Running => return Ok(()),
        Turn::Kept => (Outcome::Kept, "नमूना: देखा, हो गया (sample: seen, done)"),
        Turn::Missed => (Outcome::Running, "नमूना: अभी चल रहा है (sample: still under way)"),
    };
    let said = Settlement { outcome, by: SAID_BY.to_owned(), day: today.plus(-1), remark: remark.to_owned() };
    let mut ctx = write(shared).await?;
    actions::settle(&mut ctx, id, &said).await?;
    ctx.commit().await?;
    Ok(())
}

async fn write(shared: &Shared) -> Result<Ctx, Failure> {
    let host = &shared.host;
    Ok(host.write(Actor::LocalOperator, Locale::Hi, host.ids.make()).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_turn_out_as_the_story_wants() {
        let exact = |n| Bounds { value: Some(n), lower: n, upper: Some(n) };
        let (then, now) = (exact(9_400), exact(9_853));
        assert_eq!(number(Turn::Kept, then, now), Some(9_850));
        assert_eq!(number(Turn::Running, then, now), Some(10_200));
        assert_eq!(number(Turn::Missed, then, now), Some(10_400));
        assert_eq!(number(Turn::Kept, now, now), None, "nothing grew: no promise in numbers");
        assert_eq!(number(Turn::Missed, then, Bounds::UNKNOWN), None);
    }
}
