//! `import workers`: those who work for the organisation, each row one person with one duty, by the million.
//!
//! A row is read and checked here ([`read`]); a thread beside it tells who is known, seals numbers and puts rows into a file of their own ([`stage`]); the
//! turn of writers only takes them over ([`publish`]).

mod extras;
mod publish;
mod read;
mod stage;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use access::{Ctx, Host};
use areas::model::AreaId;
use areas::resolve::Resolver;
use async_trait::async_trait;
use base::Day;
use db::Stamp;
use db::history::Facts;
use foldhash::fast::RandomState;
use intake::guards::Refusal;
use intake::{Class, Field, Given, Kind, Need, Note, Outcome, Result, Row, Session, Standing};
use words::{Text, message::both};

use crate::messages;
use crate::model::fields::ExtraField;
use crate::model::workers::{Designations, Gender, LEVELS};
use crate::store::workers::Known;
use crate::store::{counts, notice, search, workers as store};
use crate::units::Units;
use stage::{Line, Staged, Stager};

/// The kind `workers`.
pub struct WorkersFile;

const NAME_HI: usize = 0;
const NAME_EN: usize = 1;
const NAME: usize = 2;
const MOBILE: usize = 3;
const SOCIAL: usize = 4;
const GENDER: usize = 5;
const VOTER_ID: usize = 6;
const BIRTH_YEAR: usize = 7;
const AGE: usize = 8;
const UNIT: usize = 9;
const ASSEMBLY: usize = 10;
const MANDAL: usize = 11;
const BOOTH: usize = 12;
const DUTY: usize = 13;
const FROM: usize = 14;
const REF: usize = 15;
/// Where the organisation's own fields begin.
const OWN: usize = 16;

#[async_trait]
impl Kind for WorkersFile {
    fn name(&self) -> &'static str {
        "workers"
    }

    fn title(&self) -> Text {
        both(messages::title_workers)
    }

    fn about(&self) -> Text {
        both(messages::about_workers)
    }

    fn fields(&self) -> Vec<Field> {
        let protected =
            |name, headers: &[&str], example| Field::text(name, headers, example).class(Class::Protected);
        vec![
            Field::text(
                "name_hi",
                &["नाम हिंदी", "हिंदी नाम", "नाम (हिंदी)", "name hindi", "hindi name"],
                "नमूना देवी",
            )
            .need(Need::OneOf("name")),
            Field::text(
                "name_en",
                &["नाम अंग्रेज़ी", "अंग्रेज़ी नाम", "name english", "english name"],
                "Namuna Devi",
            )
            .need(Need::OneOf("name")),
            Field::text(
                "name",
                &["नाम", "कार्यकर्ता", "कार्यकर्ता का नाम", "पूरा नाम", "full name", "worker", "worker name"],
                "",
            )
            .need(Need::OneOf("name")),
            protected(
                "mobile",
                &[
                    "मोबाइल",
                    "मोबाइल नंबर",
                    "मोबाइल नं",
                    "मो नं",
                    "फ़ोन",
                    "फ़ोन नंबर",
                    "phone",
                    "phone no",
                    "mobile no",
                    "mobile number",
                    "contact no",
                    "संपर्क नंबर",
                ],
                "",
            ),
            protected(
                "social_mobile",
                &[
                    "सोशल मीडिया नंबर",
                    "सोशल मीडिया कांटेक्ट नम्बर",
                    "व्हाट्सएप",
                    "व्हाट्सएप नंबर",
                    "whatsapp",
                    "whatsapp no",
                    "whatsapp number",
                ],
                "",
            ),
            Field::text("gender", &["लिंग", "sex"], "F"),
            protected(
                "voter_id",
                &["वोटर आईडी", "मतदाता पहचान पत्र", "ईपिक", "epic", "epic no", "voter id card"],
                "",
            ),
            Field::text("birth_year", &["जन्म वर्ष", "year of birth", "yob"], "1985"),
            Field::text("age", &["आयु", "उम्र"], ""),
            Field::text("unit", &["इकाई", "इकाई कोड", "बूथ कोड", "unit code"], "NP-AC-001-B-001"),
            Field::text("assembly", &["विधानसभा", "विधानसभा क्षेत्र", "ac", "assembly constituency"], ""),
            Field::text("mandal", &["मंडल", "मण्डल"], ""),
            Field::text(
                "booth",
                &["बूथ", "बूथ क्रमांक", "बूथ संख्या", "बूथ नं", "booth no", "booth number", "भाग संख्या", "part no"],
                "",
            ),
            Field::text("duty", &["दायित्व", "पद", "designation", "post"], "page_head").need(Need::Required),
            Field::text("from", &["कब से", "नियुक्ति दिनांक", "since"], "2024-01-01").class(Class::Date),
            Field::text("ref", &["आईडी", "कार्यकर्ता आईडी", "worker id", "member id", "सदस्यता क्रमांक"], ""),
        ]
    }

    async fn fields_here(&self, ctx: &mut Ctx) -> Result<Vec<Field>> {
        let own = extras::asked(ctx).await?;
        Ok(self.fields().into_iter().chain(own.iter().map(extras::column)).collect())
    }

    fn builds_on(&self) -> &'static [&'static str] {
        &["areas", "aliases", "booths", "workers"]
    }

    fn facts(&self) -> &'static [Facts] {
        &store::FACTS
    }

    fn lists_workers(&self) -> bool {
        true
    }

    async fn begin(&self, ctx: &mut Ctx, given: &Given) -> Result<Box<dyn Session>> {
        let designations = Arc::new(store::designations(&mut ctx.tx).await?);
        let units = Units::kept(ctx).await?;
        let vault = ctx.vault().ok();
        let known = Arc::new(store::known(&mut ctx.tx).await?);
        let based_on = BasedOn::now(ctx).await?;
        let folder = ctx.staging_folder();
        let own = Arc::new(extras::asked(ctx).await?);
        let ended = designations.all().iter().any(|d| d.ended.is_some());
        let duties = ended.then(|| known.clone());
        let stager =
            Stager::new(folder, vault, &ctx.ids, units.clone(), (designations.clone(), own.clone()), known);
        Ok(Box::new(Workers {
            resolver: Resolver::load(ctx, &LEVELS).await?,
            based_on,
            stager: Some(stager),
            units,
            designations,
            own,
            known: duties,
            today: ctx.today(),
            on: given.on.unwrap_or(ctx.today()),
            source: given.source.clone().unwrap_or_default(),
            people: HashMap::default(),
            next_person: 0,
            last_unit: None,
            duties: HashMap::new(),
            genders: HashMap::new(),
            days: HashMap::new(),
            batch: Vec::new(),
            more_duties: HashSet::new(),
            voter_ids_dropped: 0,
            gone: notice::gone(&mut ctx.tx).await?,
            gone_rows: 0,
            run: read::Run::default(),
            roll: None,
            staged: None,
        }))
    }

    async fn undone(&self, ctx: &mut Ctx) -> Result<()> {
        let now = ctx.now;
        store::set_imported(&mut ctx.tx, now).await?;
        search::drop_undone(&mut ctx.tx).await?;
        crate::actions::linked::relink_all(ctx).await?;
        Ok(crate::counting::recount(ctx).await?)
    }
}

/// What the rows were checked against, in short: if it is the same in the turn of writers, nothing has to be looked at again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct BasedOn {
    tree: i64,
    imported: i64,
    keys: i64,
}

impl BasedOn {
    async fn now(ctx: &mut Ctx) -> db::Result<BasedOn> {
        let (tree, _) = counts::tree(&mut ctx.tx).await?;
        Ok(BasedOn {
            tree,
            imported: store::imported(&mut ctx.tx).await?,
            keys: ctx.tx.number("SELECT keys FROM access_data WHERE one = 1").await?,
        })
    }
}

struct Workers {
    resolver: Resolver,
    based_on: BasedOn,
    units: Arc<Units>,
    designations: Arc<Designations>,
    /// The organisation's own fields, in the order of [`OWN`].
    own: Arc<Vec<ExtraField>>,
    /// Who has which duties, where some are given to nobody any more.
    known: Option<Arc<Known>>,
    today: Day,
    /// The day on which rows without a first day were true.
    on: Day,
    source: String,
    /// Everybody in the file, by a digest: of a reference which person of the file it means, who that is and the duty that was told first; of a row
    /// without one how often it came.
    people: HashMap<u64, (u32, u32, u32), RandomState>,
    next_person: u32,
    /// The unit that was named last, as it was written: files are in the order of units.
    last_unit: Option<(String, AreaId, u32)>,
    /// Cells that were read before: they repeat.
    duties: HashMap<String, usize>,
    genders: HashMap<String, Gender>,
    days: HashMap<String, Day>,
    stager: Option<Stager>,
    batch: Vec<Line>,
    /// Duties that a second row gave somebody, each once.
    more_duties: HashSet<(u32, u32)>,
    voter_ids_dropped: u64,
    /// What rows of those are who asked to be taken out, and how often such a row came.
    gone: HashSet<u128>,
    gone_rows: u64,
    run: read::Run,
    /// Why the file as a whole is not taken, as far as it was seen.
    roll: Option<Refusal>,
    staged: Option<Staged>,
}

#[async_trait]
impl Session for Workers {
    fn check(&mut self, row: &Row<'_>, notes: &mut Vec<Note>) -> std::result::Result<(), Vec<Note>> {
        let mut line = self.read(row, notes).map_err(|n| vec![n])?;
        if !self.gone.is_empty() && self.gone.contains(&line.origin) {
            self.gone_rows += 1;
            line.repeated = true;
        }
        self.batch.push(line);
        if self.batch.len() >= stage::BATCH
            && let Some(stager) = &mut self.stager
        {
            stager.hand_on(std::mem::take(&mut self.batch));
        }
        Ok(())
    }

    fn conclude(&mut self) -> Vec<Note> {
        let dropped = self.voter_ids_dropped;
        let note = |n| read::about_file("voter_id_off", both(|l| messages::workers_voter_id_off(l, n)));
        let left = |n| read::about_file("gone", both(|l| messages::notice_gone_rows(l, n)));
        let some = |n: u64| i64::try_from(n).ok().filter(|n| *n > 0);
        some(dropped).map(note).into_iter().chain(some(self.gone_rows).map(left)).collect()
    }

    async fn prepare(&mut self, host: &Host) -> Result<()> {
        if let Some(refusal) = self.roll.take() {
            return Err(refusal.into());
        }
        let Some(mut stager) = self.stager.take() else { return Ok(()) };
        self.known = None;
        stager.hand_on(std::mem::take(&mut self.batch));
        // Nothing is checked any more, and of millions of rows these are large.
        (self.people, self.more_duties) = (HashMap::default(), HashSet::new());
        let staged = stager.finish()?;
        host.db.attach(&staged.staging).await?;
        self.staged = Some(staged);
        Ok(())
    }

    async fn standing(&mut self, ctx: &mut Ctx) -> Result<Standing> {
        let stands = self.based_on == BasedOn::now(ctx).await?;
        Ok(if stands { Standing::Stands } else { Standing::PrepareAgain })
    }

    async fn apply(&mut self, ctx: &mut Ctx, stamp: Stamp) -> Result<Outcome> {
        let Some(staged) = self.staged.take() else { return Ok(Outcome::default()) };
        publish::publish(ctx, &self.units, &self.designations, staged, stamp).await
    }
}
