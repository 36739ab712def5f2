//! The shapes of what programs are answered, field by field. The report itself is written by `export::json`; a test holds it against these.

use base::Day;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

macro_rules! names {
    ($($(#[$doc:meta])* $name:ident { $($variant:ident),+ $(,)? })+) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
            #[serde(rename_all = "snake_case")]
            #[allow(missing_docs, reason = "each is explained where it is decided")]
            pub enum $name { $($variant,)+ }
        )+
    };
}

names! {
    /// A role that the report knows.
    RoleName { ChiefMinister, DeputyChiefMinister, Minister, MinisterOfState, Mla, Mp, DistrictPresident }
    /// A verdict.
    VerdictName { Met, NotMet, CannotTell, NoTarget }
    /// A kind of area.
    KindName { State, OrgDistrict, Assembly, Mandal, Booth, District, Block, Loksabha, Kendra, Cluster }
}

macro_rules! shapes {
    ($($(#[$doc:meta])* $name:ident { $($(#[$about:meta])* $field:ident: $kind:ty),+ $(,)? })+) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
            #[serde(deny_unknown_fields)]
            pub struct $name { $($(#[$about])* pub $field: $kind,)+ }
        )+
    };
}

shapes! {
    /// A number that is not always known exactly.
    Bounds {
        /// As it was stated; null if it is not known.
        value: Option<i64>,
        /// The least it can be.
        lower: i64,
        /// The most it can be; null if nobody can say.
        upper: Option<i64>,
    }
    /// A part of one.
    ShareBounds {
        /// As it was stated; null if it is not known.
        value: Option<f64>,
        /// The least it can be.
        lower: f64,
        /// The most it can be; null if nobody can say.
        upper: Option<f64>,
    }
    /// An area.
    Area {
        /// Its code.
        code: String,
        /// Its kind.
        kind: String,
        /// Its name in Hindi.
        name_hi: Option<String>,
        /// Its name in English.
        name_en: Option<String>,
    }
    /// A representative by name.
    Named {
        /// The id.
        id: String,
        /// The name in Hindi.
        name_hi: Option<String>,
        /// The name in English.
        name_en: Option<String>,
    }
    /// A page of areas.
    AreaPage {
        /// The day.
        #[schema(value_type = String, format = Date)]
        on: Day,
        /// The kind.
        kind: String,
        /// The areas.
        areas: Vec<Area>,
        /// To be given as `after` for the next page; null on the last.
        next: Option<String>,
    }
    /// Electors of an area on a roll.
    Electors {
        /// How many.
        n: i64,
        /// The date of the roll.
        #[schema(value_type = String, format = Date)]
        as_of: Day,
        /// Who published it.
        source: String,
    }
    /// One area.
    Place {
        /// The day.
        #[schema(value_type = String, format = Date)]
        on: Day,
        /// The area.
        area: Area,
        /// What else it is called.
        aliases: Vec<String>,
        /// The areas above it, from the root down.
        above: Vec<Area>,
        /// The groups to which it, or an area above it, belongs.
        groups: Vec<Area>,
        /// The areas directly in it.
        parts: Vec<Area>,
        /// Its electors, the latest roll first.
        electors: Vec<Electors>,
        /// Who answers for it.
        holders: Vec<Named>,
    }
    /// An office of a representative.
    Office {
        /// The role.
        role: String,
        /// The area; null without one.
        area: Option<Area>,
        /// The first day; null if nobody knows it.
        #[schema(value_type = Option<String>, format = Date)]
        from: Option<Day>,
        /// The last day; null while it lasts.
        #[schema(value_type = Option<String>, format = Date)]
        to: Option<Day>,
    }
    /// An account of a representative.
    Account {
        /// The platform.
        platform: String,
        /// Its handle on the day.
        handle: Option<String>,
        /// The platform's own id.
        account_id: Option<String>,
        /// Whose it is: `government`, `party`, `personal`, `unstated`.
        owner: String,
        /// The count that may be used on the day; null if there is none.
        followers: Option<Bounds>,
        /// When it was read.
        at: Option<String>,
    }
    /// Where a representative stands by a rule.
    Standing {
        /// The rule; null if none is set for the role.
        rule: Option<String>,
        /// The verdict.
        verdict: String,
        /// All accounts added up.
        sum: Bounds,
        /// The smallest number that meets the rule.
        needed: Option<i64>,
    }
    /// A representative.
    Person {
        /// The day.
        #[schema(value_type = String, format = Date)]
        on: Day,
        /// Who.
        person: Named,
        /// The offices, the latest first.
        offices: Vec<Office>,
        /// The accounts held on the day.
        accounts: Vec<Account>,
        /// Platforms where somebody has looked and there is no account.
        absent: Vec<String>,
        /// By each rule in force.
        standings: Vec<Standing>,
    }
    /// Rules.
    Rules {
        /// All of them.
        rules: Vec<Rule>,
    }
    /// A target.
    Rule {
        /// Its name.
        name: String,
        /// Its version.
        version: i64,
        /// For which role.
        role: String,
        /// For which kind of area; null: that of the role.
        area_kind: Option<String>,
        /// What is measured: `sum`, `largest`, `reach`.
        measure: String,
        /// `at_least` or `more_than`.
        compare: String,
        /// Of the electors; null where a number is wanted.
        share: Option<f64>,
        /// A number; null where a share is wanted.
        followers: Option<i64>,
        /// On which platform; null: on all.
        platform: Option<String>,
        /// Who set it.
        authority: String,
        /// The first day.
        #[schema(value_type = Option<String>, format = Date)]
        from: Option<Day>,
        /// The last day; null while it stands.
        #[schema(value_type = Option<String>, format = Date)]
        to: Option<Day>,
        /// By when it is to be met.
        #[schema(value_type = Option<String>, format = Date)]
        by: Option<Day>,
        /// How old a count may be, in days.
        max_age: i64,
        /// Whose accounts count; empty: everybody's.
        owners: Vec<String>,
        /// Only for who has held the office this long.
        tenure_at_least: Option<String>,
        /// Only for this rank.
        rank: Option<String>,
    }
    /// Imports.
    Imports {
        /// The latest first.
        imports: Vec<Import>,
    }
    /// A file that was brought in.
    Import {
        /// Its number.
        no: i64,
        /// What it was about.
        kind: String,
        /// When.
        at: String,
        /// Rows that were read.
        read: i64,
        /// Rows that brought something new.
        created: i64,
        /// Rows that changed something.
        updated: i64,
        /// Rows that said what was known.
        unchanged: i64,
        /// Rows that were not taken.
        rejected: i64,
        /// Whether it was taken back.
        undone: bool,
    }
    /// The report of reach.
    Report {
        /// The day.
        #[schema(value_type = String, format = Date)]
        on: Day,
        /// The roll that was asked for; null: the latest.
        #[schema(value_type = Option<String>, format = Date)]
        roll: Option<Day>,
        /// The role.
        role: String,
        /// The rule; null if none is set.
        rule: Option<Rule>,
        /// How many.
        summary: Summary,
        /// How many exceed each share.
        curve: Vec<CurvePoint>,
        /// The representatives.
        rows: Vec<ReportRow>,
        /// Imports after the day that changed what the report rests on.
        imported_since: Vec<ImportedSince>,
        /// Offices that nobody holds.
        vacant: Vec<Vacant>,
    }
    /// How many of the representatives.
    Summary {
        /// All.
        n: usize,
        /// Meet the target.
        met: usize,
        /// Meet it with a jump that needs explanation.
        met_needs_explanation: usize,
        /// Do not meet it.
        not_met: usize,
        /// Nobody can tell.
        cannot_tell: usize,
        /// There is no target.
        no_target: usize,
        /// Do not meet it, unless an account is found that nobody has looked for.
        not_met_unconfirmed: usize,
        /// Have grown.
        grown: usize,
        /// Have not.
        not_grown: usize,
        /// Were not measured.
        not_measured: usize,
    }
    /// How many exceed a share.
    CurvePoint {
        /// The share.
        share: f64,
        /// Surely.
        n_met: usize,
        /// Surely, with a jump that needs explanation.
        n_met_needs_explanation: usize,
        /// Surely not.
        n_not_met: usize,
        /// Nobody can tell.
        n_cannot_tell: usize,
    }
    /// An import after the day of the report.
    ImportedSince {
        /// Its number.
        no: i64,
        /// What it was about.
        kind: String,
        /// The name of its file.
        file: String,
        /// When.
        at: Option<String>,
    }
    /// An office that nobody holds.
    Vacant {
        /// The role.
        role: String,
        /// The area.
        area: Area,
        /// Since when.
        #[schema(value_type = Option<String>, format = Date)]
        since: Option<Day>,
    }
    /// A count as it was read.
    Count {
        /// As it was stated.
        value: i64,
        /// The least it can be.
        lower: i64,
        /// The most it can be.
        upper: Option<i64>,
        /// `exact`, `floor_3sf`, `approx`, `manual`.
        precision: String,
    }
    /// An account in the report.
    ReportAccount {
        /// The platform.
        platform: String,
        /// Its handle.
        handle: Option<String>,
        /// The platform's own id.
        account_id: Option<String>,
        /// Whose it is.
        owner: String,
        /// The count; null if there is none that may be used.
        followers: Option<Count>,
        /// A count that waits for confirmation.
        waiting: Option<Count>,
        /// When it was read.
        at: Option<String>,
        /// How old it is, in days.
        age_days: Option<i64>,
        /// How the reading ended.
        status: Option<String>,
        /// Whether it waits.
        held_back: bool,
        /// From where it is.
        source: Option<String>,
        /// Posts within thirty days.
        posts: Option<i64>,
        /// Followers inside the area, from the cities that the platform lists.
        inside: Option<Located>,
    }
    /// Followers of an account inside the area.
    Located {
        /// As worked out; null if it is not known.
        value: Option<i64>,
        /// The least.
        lower: i64,
        /// The most.
        upper: Option<i64>,
        /// What it rests on.
        basis: LocatedBasis,
    }
    /// What the followers inside rest on.
    LocatedBasis {
        /// The day of the list.
        #[schema(value_type = String, format = Date)]
        on: Day,
        /// How old it is, in days.
        age_days: i64,
        /// The cities.
        cities: Vec<City>,
        /// Those whose place is not listed.
        unlisted: Bounds,
        /// Whether more are listed than there are followers.
        more_than_followers: bool,
    }
    /// A city.
    City {
        /// Its name, as the platform gives it.
        city: String,
        /// Followers there.
        followers: Bounds,
        /// The share of its electors that live in the area; null if nobody has said.
        share: Option<f64>,
    }
    /// Followers inside the area, of all accounts.
    Inside {
        /// As worked out; null if it is not known.
        value: Option<i64>,
        /// The least.
        lower: i64,
        /// The most.
        upper: Option<i64>,
        /// The accounts whose cities it rests on.
        basis: Vec<InsideBasis>,
    }
    /// An account whose cities are known.
    InsideBasis {
        /// The platform.
        platform: String,
        /// Its handle.
        handle: Option<String>,
        /// The platform's own id.
        account_id: Option<String>,
        /// The day of the list.
        #[schema(value_type = String, format = Date)]
        on: Day,
        /// How old it is, in days.
        age_days: i64,
    }
    /// People of the area who follow: never known exactly.
    Reached {
        /// The least.
        lower: i64,
        /// The most; null if nobody can say.
        upper: Option<i64>,
    }
    /// The verdict by each measure.
    Verdicts {
        /// All accounts added up.
        sum: String,
        /// The largest account.
        largest: String,
        /// People of the area.
        reach: String,
    }
    /// An account whose count would decide.
    Deciding {
        /// The platform.
        platform: String,
        /// Its handle.
        handle: Option<String>,
        /// The platform's own id.
        account_id: Option<String>,
    }
    /// Where a count will stand.
    Forecast {
        /// The day.
        #[schema(value_type = String, format = Date)]
        target_date: Day,
        /// How many a day are needed.
        needed_per_day: Option<f64>,
        /// How many a day there are.
        pace: Option<f64>,
        /// How many times the present pace is needed.
        pace_ratio: Option<f64>,
        /// Where it will stand.
        value: Option<i64>,
        /// The least.
        lower: Option<i64>,
        /// The most.
        upper: Option<i64>,
        /// The chance that the target is reached.
        chance: Option<f64>,
        /// `ahead`, `arrives`, `behind`, `cannot_forecast`.
        verdict: String,
        /// Why nobody can say.
        reason: Option<String>,
    }
    /// A representative in the report.
    ReportRow {
        /// Who.
        person: Named,
        /// The role.
        role: String,
        /// The rank.
        rank: Option<String>,
        /// The area; null without one.
        area: Option<Area>,
        /// The electors; null if they are not known.
        electors: Option<Electors>,
        /// The accounts.
        platforms: Vec<ReportAccount>,
        /// All accounts added up.
        sum: Bounds,
        /// The largest account.
        largest: Bounds,
        /// People of the area who follow.
        reach: Reached,
        /// Followers inside the area.
        inside: Option<Inside>,
        /// The share that decides.
        share: Option<ShareBounds>,
        /// The smallest number that meets the rule.
        needed: Option<i64>,
        /// The verdict.
        verdict: String,
        /// The verdict without jumps that need explanation.
        without_bursts: String,
        /// The verdict by each measure.
        verdicts: Verdicts,
        /// Why nobody can tell.
        reasons: Vec<String>,
        /// The accounts whose counts would decide.
        would_decide: Vec<Deciding>,
        /// Platforms where no account is known, and nobody has said that there is none.
        accounts_unconfirmed: Vec<String>,
        /// Whether one of them could change the verdict.
        unconfirmed: bool,
        /// Growth.
        growth: Growth,
        /// The forecast; null without one.
        forecast: Option<Forecast>,
        /// Marks.
        flags: Vec<String>,
        /// How many times the electors the followers are, where they are more.
        times_electors: Option<f64>,
    }
}

/// Growth since an earlier day; without it only the verdict is there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(untagged)]
pub enum Growth {
    /// It was measured.
    Measured(MeasuredGrowth),
    /// It was not.
    NotMeasured(NotMeasuredGrowth),
}

shapes! {
    /// Growth that was measured, or could not be told.
    MeasuredGrowth {
        /// Since when.
        #[schema(value_type = String, format = Date)]
        from: Day,
        /// Days between the two counts.
        days: i64,
        /// The change; null if it is not known exactly.
        change: Option<i64>,
        /// The least.
        lower: Option<i64>,
        /// The most.
        upper: Option<i64>,
        /// `grown`, `not_grown`, `not_measured`.
        verdict: String,
    }
    /// Growth of which nothing is known.
    NotMeasuredGrowth {
        /// `not_measured`.
        verdict: String,
    }
}
