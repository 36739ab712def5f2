//! Lists of workers that go out, as files: only of those who were told, for a purpose that was said, one row after another.

use std::collections::HashSet;

use access::vault::{Class, Vault};
use access::{AccessError, Action, Ctx, Scope};
use areas::model::Area;
use base::Day;
use base::uuid::Uuid;
use system::grid::{Cell, Format, Stream};
use words::Locale;
use words::contact::masked;

use super::RegisterError;
use super::notice::{Round, coded};
use super::overview::overview;
use crate::messages as m;
use crate::model::fields::{ExtraField, ExtraFields, FieldKind};
use crate::model::workers::{Designations, Gender};
use crate::store::out::{self as store, Row};
use crate::store::{fields, linked, workers};

/// For what lists of workers are used, as [`system::System::withheld`] knows it.
const WORK: &str = "work";
/// For what their numbers are used.
const CONTACT: &str = "contact";

/// What a list of an area would hold.
#[derive(Debug, Clone)]
pub struct Standing {
    /// The area.
    pub area: Area,
    /// Who is on the list, and who is not because they were not told.
    pub round: Round,
}

/// An area of which the actor may see workers by name and take files out, and the scope of it.
async fn area(ctx: &mut Ctx, code: &str, numbers: bool) -> Result<(Area, Scope), RegisterError> {
    // Whoever may take files out sees no names by that alone, and whoever sees names no numbers.
    let mut needed = vec![Action::ReadWorkers, Action::Export];
    needed.extend(numbers.then_some(Action::SeeMobile));
    let mut found = None;
    for action in needed {
        let scope = ctx.authorise(action)?;
        let area = coded(ctx, &scope, code).await?;
        let inside = scope.under(&area.place.path);
        found = Some((area, inside));
    }
    found.ok_or(RegisterError::NoUnit)
}

/// What a list of an area would hold.
///
/// # Errors
/// [`RegisterError::NoUnit`] if there is no such area, or not inside what the actor may see and take out.
pub async fn standing(ctx: &mut Ctx, code: &str, numbers: bool) -> Result<Standing, RegisterError> {
    let (area, _) = area(ctx, code, numbers).await?;
    let all = overview(ctx, area.identity.id).await?;
    let round = Round { workers: all.workers.workers, told: all.workers.told, gone: 0 };
    Ok(Standing { area, round })
}

/// What was written into a file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Written {
    /// People.
    pub people: i64,
    /// People who were told and withdrew since.
    pub withheld: i64,
}

/// Begins a file of workers in a format: of text one table, of a workbook people and their duties apart.
///
/// # Errors
/// If the disk is full.
pub async fn begin(ctx: &mut Ctx, format: Format, numbers: bool, l: Locale) -> Result<Stream, RegisterError> {
    ctx.authorise(Action::Export)?;
    let own = fields::all(&mut ctx.tx).await?;
    let mut people = vec![
        m::out_col_ref(l),
        m::held_name_hi(l),
        m::held_name_en(l),
        m::held_gender(l),
        m::worker_birth_year(l),
    ];
    people.extend(numbers.then(|| m::contact_mobile(l)));
    people.push(m::notice_col_told(l));
    people.extend(own.live().map(|f| f.title.get(l).to_owned()));
    let duty = [m::workers_col_duty(l), m::notice_col_code(l), m::workers_col_area(l), m::worker_from(l)];
    let tables = match format {
        Format::Csv => {
            let mut columns = vec![m::out_col_no(l)];
            columns.extend(people);
            columns.extend(duty);
            vec![(m::title_workers(l), columns)]
        }
        Format::Xlsx => {
            let no = || vec![m::out_col_no(l)];
            let people = no().into_iter().chain(people).collect();
            vec![(m::title_workers(l), people), (m::worker_duties(l), no().into_iter().chain(duty).collect())]
        }
    };
    Stream::begin(format, &ctx.staging_folder(), tables, ctx.now).map_err(failed)
}

fn failed(e: impl std::fmt::Display) -> RegisterError {
    db::DbError::Other(format!("a file of workers: {e}")).into()
}

/// Writes everybody who has a duty at or below an area today and was told, in the order of their ids. Nothing of it is kept in memory.
///
/// # Errors
/// [`RegisterError`].
pub async fn write(
    ctx: &mut Ctx,
    shared: &system::Shared,
    code: &str,
    numbers: bool,
    stream: &mut Stream,
) -> Result<Written, RegisterError> {
    let (_, scope) = area(ctx, code, numbers).await?;
    let designations = workers::designations(&mut ctx.tx).await?;
    let mut withheld = shared.withheld(ctx, WORK).await?;
    let mut silent = if numbers { shared.withheld(ctx, CONTACT).await? } else { HashSet::new() };
    // Whoever said so of one entry said it of all that are theirs.
    for (entry, lead) in linked::all(&mut ctx.tx).await? {
        for set in [&mut withheld, &mut silent] {
            if set.contains(&entry) {
                set.insert(lead);
            }
        }
    }
    let own = fields::all(&mut ctx.tx).await?;
    let has_own = own.live().next().is_some();
    let vault = if numbers { Some(ctx.vault()?) } else { None };
    let (day, l) = (ctx.today().number(), ctx.locale);
    let mut pen = Pen {
        stream,
        l,
        designations: &designations,
        own: &own,
        vault: vault.as_deref(),
        withheld: &withheld,
        silent: &silent,
        last: None,
        done: Written::default(),
        wrong: None,
    };
    for (low, high) in scope.ranges() {
        store::told(&mut ctx.tx, day, (low, high), has_own, |row| pen.write(row)).await?;
    }
    match pen.wrong {
        Some(wrong) => Err(wrong),
        None => Ok(pen.done),
    }
}

/// What writes rows.
struct Pen<'a> {
    stream: &'a mut Stream,
    l: Locale,
    designations: &'a Designations,
    own: &'a ExtraFields,
    vault: Option<&'a Vault>,
    withheld: &'a HashSet<Uuid>,
    silent: &'a HashSet<Uuid>,
    last: Option<Uuid>,
    done: Written,
    wrong: Option<RegisterError>,
}

impl Pen<'_> {
    fn write(&mut self, row: Row) -> bool {
        let is_first = self.last != Some(row.person_id);
        self.last = Some(row.person_id);
        if self.withheld.contains(&row.person_id) {
            self.done.withheld += i64::from(is_first);
            return true;
        }
        self.done.people += i64::from(is_first);
        match self.rows(&row, is_first) {
            Ok(()) => true,
            Err(wrong) => {
                self.wrong = Some(wrong);
                false
            }
        }
    }

    fn rows(&mut self, row: &Row, is_first: bool) -> Result<(), RegisterError> {
        let l = self.l;
        let no = || vec![Cell::from(self.done.people)];
        let duty = self.designations.by_code(&row.designation);
        let duty: [Cell; 4] = [
            duty.map_or(row.designation.as_str(), |d| d.title(l)).into(),
            row.code.as_str().into(),
            called(row, l).into(),
            Day::from_number(row.from_day).into(),
        ];
        match self.stream.format() {
            Format::Csv => {
                let cells: Vec<Cell> = no().into_iter().chain(self.person(row)?).chain(duty).collect();
                self.stream.row(0, &cells).map_err(failed)
            }
            Format::Xlsx => {
                if is_first {
                    let cells: Vec<Cell> = no().into_iter().chain(self.person(row)?).collect();
                    self.stream.row(0, &cells).map_err(failed)?;
                }
                let cells: Vec<Cell> = vec![self.done.people.into()].into_iter().chain(duty).collect();
                self.stream.row(1, &cells).map_err(failed)
            }
        }
    }

    fn person(&self, row: &Row) -> Result<Vec<Cell>, RegisterError> {
        let gender = row.gender.as_deref().and_then(Gender::parse).map(|g| match g {
            Gender::Woman => m::worker_woman(self.l),
            Gender::Man => m::worker_man(self.l),
            Gender::Other => m::worker_other(self.l),
        });
        let mut cells: Vec<Cell> = vec![
            row.reference.clone().into(),
            row.name_hi.clone().into(),
            row.name_en.clone().into(),
            gender.into(),
            row.birth_year.map(i64::from).map(|y| y.to_string()).into(),
        ];
        if let Some(vault) = self.vault {
            cells.push(self.mobile(vault, row)?.into());
        }
        cells.push(Day::from_number(row.told).into());
        cells.extend(self.own.live().map(|f| self.own(row, f)));
        Ok(cells)
    }

    /// What is known in a field of the organisation's own.
    fn own(&self, row: &Row, field: &ExtraField) -> Cell {
        let [value, end] = store::BETWEEN;
        let mut all = row.extra.iter().flat_map(|x| x.split(end)).filter_map(|x| x.split_once(value));
        let Some((_, value)) = all.find(|(code, _)| *code == field.code) else {
            return Cell::from(None::<String>);
        };
        match field.kind {
            FieldKind::Number => value.parse::<i64>().map_or_else(|_| value.into(), Cell::from),
            FieldKind::Date => value.parse::<Day>().map_or_else(|_| value.into(), Cell::from),
            _ => field.shown(value, self.l).into(),
        }
    }

    /// The number without its sign: a spreadsheet would take that for a formula.
    fn mobile(&self, vault: &Vault, row: &Row) -> Result<Option<String>, RegisterError> {
        let Some(sealed) = &row.mobile_sealed else { return Ok(None) };
        let place = workers::place("mobile_sealed", row.entry_id);
        let plain = vault.open(Class::Mobile, place, sealed).map_err(AccessError::from)?;
        let number = String::from_utf8_lossy(&plain);
        let number = number.strip_prefix("+91").unwrap_or(&number);
        // Whoever let their number go is still on the list, without it.
        Ok(Some(if self.silent.contains(&row.person_id) { masked(number) } else { number.to_owned() }))
    }
}

fn called(row: &Row, l: Locale) -> String {
    let (first, second) = match l {
        Locale::Hi => (&row.unit_hi, &row.unit_en),
        Locale::En => (&row.unit_en, &row.unit_hi),
    };
    first.as_ref().or(second.as_ref()).unwrap_or(&row.code).clone()
}
