//! Where followers live: what platforms list of accounts, and the table of cities and areas.

use std::collections::HashMap;

use accounts::model::AccountId;
use base::uuid::Uuid;
use base::{AsOf, Count, Day, FOREVER, Precision, Share};
use db::bulk::{Cell, Target, load};
use db::history::Facts;
use db::{DbError, Stamp, Tx, exec, facts, rows};

use crate::rules::cities::{Allotment, Figure, Figures, MAX_AGE_DAYS};

/// Tables of facts written when cities are imported.
pub const FACTS: [Facts; 2] = [
    facts!("reach_city", "account_id, day, city, name, followers, lower, upper, precise"),
    facts!("reach_city_area", "city, day, area_id, name, share_ppm, electors, also"),
];

type FigureRow = (Uuid, i32, String, String, i64, i64, Option<i64>, i16);

fn figure(
    (id, day, city, name, value, lower, upper, precise): FigureRow,
) -> db::Result<(AccountId, Day, Figure)> {
    let precision = Precision::from_code(precise).ok_or_else(|| DbError::Impossible {
        table: "reach_city",
        column: "precise",
        row: format!("{id} {} {city}", Day::from_number(day)),
    })?;
    let followers = Count { value, lower, upper, precision };
    Ok((id.into(), Day::from_number(day), Figure { city, name, followers }))
}

const LATEST: &str = "SELECT c.account_id, c.day, c.city, c.name, c.followers, c.lower, c.upper, c.precise
    FROM reach_city c JOIN (SELECT account_id, max(day) AS day FROM reach_city
        WHERE day >= $1 AND day <= $2 AND known_from <= $3 AND known_until > $3 GROUP BY account_id) latest
      ON latest.account_id = c.account_id AND latest.day = c.day
    WHERE c.known_from <= $3 AND c.known_until > $3";

/// What platforms listed last of each account, as far as it is not too old on the day; accounts of which nothing was listed are not there.
pub async fn latest(tx: &mut Tx, as_of: AsOf) -> db::Result<HashMap<AccountId, Figures>> {
    let from = as_of.day.plus(-MAX_AGE_DAYS).number();
    let found: Vec<FigureRow> = rows!(tx, LATEST, from, as_of.day.number(), as_of.known)?;
    let mut all: HashMap<AccountId, Figures> = HashMap::new();
    for row in found {
        let (id, day, figure) = figure(row)?;
        all.entry(id).or_insert_with(|| Figures { day, cities: Vec::new() }).cities.push(figure);
    }
    Ok(all)
}

const OF_DAY: &str = "SELECT account_id, day, city, name, followers, lower, upper, precise
    FROM reach_city WHERE account_id = $1 AND day = $2 AND known_until = 9223372036854775807";

/// What is believed of the cities of an account on a day.
pub async fn of_day(tx: &mut Tx, id: AccountId, day: Day) -> db::Result<Vec<Figure>> {
    let found: Vec<FigureRow> = rows!(tx, OF_DAY, id.uuid(), day.number())?;
    found.into_iter().map(|r| figure(r).map(|(_, _, f)| f)).collect()
}

const CLOSE: &str = "UPDATE reach_city SET known_until = $1, closed_by = $2
    WHERE account_id = $3 AND day = $4 AND city = $5 AND known_until = 9223372036854775807";

/// Ends the belief in what was said of a city of an account on a day.
pub async fn close(tx: &mut Tx, id: AccountId, day: Day, city: &str, stamp: Stamp) -> db::Result<u64> {
    exec!(tx, CLOSE, stamp.known_from, stamp.import_no, id.uuid(), day.number(), city)
}

/// Adds figures, in the order given; fastest if that is the order of (account, day, city).
pub async fn add(tx: &mut Tx, new: &[(AccountId, Day, &Figure)], stamp: Stamp) -> db::Result<u64> {
    let columns = &[
        "account_id",
        "day",
        "city",
        "name",
        "followers",
        "lower",
        "upper",
        "precise",
        "known_from",
        "known_until",
        "import_no",
    ];
    let rows = new.iter().map(|(id, day, f)| {
        let c = f.followers;
        [
            Cell::Uuid(id.uuid()),
            Cell::Int(day.number().into()),
            Cell::Text((&f.city).into()),
            Cell::Text((&f.name).into()),
            Cell::Int(c.value),
            Cell::Int(c.lower),
            c.upper.into(),
            Cell::Int(c.precision.code().into()),
            Cell::Int(stamp.known_from),
            Cell::Int(FOREVER),
            stamp.import_no.into(),
        ]
    });
    load(tx, Target { table: "reach_city", columns }, Box::new(rows)).await
}

type AllotmentRow = (String, i32, Uuid, String, i64, Option<i64>, Option<String>);

const TABLE: &str = "SELECT city, day, area_id, name, share_ppm, electors, also FROM reach_city_area
    WHERE known_from <= $1 AND known_until > $1";

/// Every row of the table of cities, of all days, as it was known.
pub async fn table(tx: &mut Tx, known: i64) -> db::Result<Vec<Allotment>> {
    let found: Vec<AllotmentRow> = rows!(tx, TABLE, known)?;
    let row = |(city, day, area, name, ppm, electors, also): AllotmentRow| Allotment {
        city,
        name,
        day: Day::from_number(day),
        area: area.into(),
        share: Share::ppm(ppm),
        electors,
        also: also.iter().flat_map(|a| a.split(';')).map(str::to_owned).collect(),
    };
    Ok(found.into_iter().map(row).collect())
}

const CLOSE_ROW: &str = "UPDATE reach_city_area SET known_until = $1, closed_by = $2
    WHERE city = $3 AND day = $4 AND area_id = $5 AND known_until = 9223372036854775807";
const ADD_ROW: &str = "INSERT INTO reach_city_area (city, day, area_id, name, share_ppm, electors, also,
    known_from, known_until, import_no) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";

/// Says which share of a city belongs to an area from a day on, in place of what was said of that day before.
pub async fn allot(tx: &mut Tx, a: &Allotment, stamp: Stamp) -> db::Result<()> {
    let (city, day, area) = (a.city.as_str(), a.day.number(), a.area.uuid());
    exec!(&mut *tx, CLOSE_ROW, stamp.known_from, stamp.import_no, city, day, area)?;
    let also = (!a.also.is_empty()).then(|| a.also.join(";"));
    exec!(
        tx,
        ADD_ROW,
        city,
        day,
        area,
        a.name.as_str(),
        a.share.as_ppm(),
        a.electors,
        also,
        stamp.known_from,
        FOREVER,
        stamp.import_no
    )?;
    Ok(())
}

const COUNTED: &str = "SELECT r.account_id, max(r.upper) FROM accounts_account a
    JOIN reach_reading r ON r.account_id = a.id
    WHERE r.known_until = 9223372036854775807 AND r.upper IS NOT NULL AND r.day = (SELECT x.day
        FROM reach_reading x WHERE x.account_id = a.id AND x.known_until = 9223372036854775807 AND x.upper IS NOT NULL
        ORDER BY x.day DESC LIMIT 1)
    GROUP BY r.account_id";

/// The most followers that each account had when it was last counted.
pub async fn counted(tx: &mut Tx) -> db::Result<HashMap<AccountId, i64>> {
    let found: Vec<(Uuid, i64)> = rows!(tx, COUNTED)?;
    Ok(found.into_iter().map(|(id, n)| (id.into(), n)).collect())
}
