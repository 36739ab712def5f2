//! Running an import, or a look at one, for a page: outside the threads that answer, two at a time; and the last looks, kept while the
//! data stay as they are.

use std::io::Write as _;
use std::sync::{Arc, Mutex, PoisonError};

use access::Actor;
use base::{Day, Kind as Failing, OpId};
use intake::decode::{Decoder, Source};
use intake::draft::{Draft, DraftId, Said};
use intake::look::Look;
use intake::run::{Drafted, Report, Request, Silent, reopened};
use intake::{IntakeError, Kind};
use system::{Refusal, Visit};
use tokio::runtime::Handle;
use tokio::sync::Semaphore;

/// Files that are read at a time: each may need a child process with half a gigabyte.
const AT_A_TIME: usize = 2;
/// Looks that are kept: going from page to page of rejected rows must not read the file anew.
const KEPT: usize = 8;

/// Everything on which a look depends.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Key {
    draft: DraftId,
    revision: i64,
    version: i64,
    today: Day,
}

/// The last looks.
#[derive(Clone)]
pub(crate) struct Looks {
    kept: Arc<Mutex<Vec<(Key, Arc<Look>)>>>,
    turns: Arc<Semaphore>,
}

impl Default for Looks {
    fn default() -> Looks {
        Looks { kept: Arc::default(), turns: Arc::new(Semaphore::new(AT_A_TIME)) }
    }
}

/// A file that is to be imported, or looked at.
pub(crate) struct Wanted {
    /// The name of its kind.
    pub kind: String,
    /// Its name.
    pub file: String,
    /// What is in it.
    pub bytes: Vec<u8>,
    /// What is said beside it.
    pub said: Said,
    /// The draft and its revision, if it is one.
    pub draft: Option<(DraftId, i64)>,
}

impl Wanted {
    /// A draft with its file.
    pub fn of(draft: Draft, bytes: Vec<u8>) -> Wanted {
        let at = Some((draft.id, draft.revision));
        Wanted { kind: draft.kind, file: draft.file, bytes, said: draft.said, draft: at }
    }

    fn request(self, source: Source, rejects: std::path::PathBuf, decoder: Decoder) -> Request {
        let mends = self.said.mends;
        Request {
            source,
            name: self.file,
            sheet: self.said.sheet,
            given: self.said.given,
            dry_run: false,
            rejects,
            decoder,
            draft: self.draft.map(|(id, revision)| Drafted { id, revision, mends }),
        }
    }
}

/// Why nothing came of it.
pub(crate) enum Unread {
    /// The file, or what was said of it.
    File(IntakeError),
    /// Our own fault.
    Own(Refusal),
}

impl Looks {
    /// A look at a file that is no draft yet.
    pub async fn first(&self, visit: &Visit, wanted: Wanted) -> Result<Look, Unread> {
        self.run(visit, wanted, async |visit: Act, kind, request| {
            intake::run::look(&visit.shared.host, Actor::LocalOperator, visit.l, kind, &request).await
        })
        .await
    }

    /// A look at a draft.
    pub async fn at(&self, visit: &Visit, draft: &Draft, bytes: Vec<u8>) -> Result<Arc<Look>, Unread> {
        let host = &visit.shared.host;
        let version = host.version().await.map_err(|e| Unread::Own(e.into()))?;
        let key = Key { draft: draft.id, revision: draft.revision, version, today: host.today() };
        let found = self.kept().iter().find(|(k, _)| *k == key).map(|(_, look)| look.clone());
        if let Some(look) = found {
            return Ok(look);
        }
        let look = Arc::new(self.first(visit, Wanted::of(draft.clone(), bytes)).await?);
        let mut kept = self.kept();
        kept.retain(|(k, _)| k.draft != key.draft);
        kept.insert(0, (key, look.clone()));
        kept.truncate(KEPT);
        Ok(look)
    }

    /// Imports a draft.
    pub async fn import(&self, visit: &Visit, op: OpId, wanted: Wanted) -> Result<Report, Unread> {
        self.run(visit, wanted, async move |visit: Act, kind, request| {
            let (host, actor) = (&visit.shared.host, Actor::LocalOperator);
            intake::run::run(host, actor, visit.l, op, kind, &request, &mut Silent).await
        })
        .await
    }

    fn kept(&self) -> std::sync::MutexGuard<'_, Vec<(Key, Arc<Look>)>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reading and checking block; the page that waits for them may be given up (its time is over), they go on to their end.
    async fn run<T: Send + 'static>(
        &self,
        visit: &Visit,
        wanted: Wanted,
        act: impl AsyncFnOnce(Act, &dyn Kind, Request) -> Result<T, IntakeError> + Send + 'static,
    ) -> Result<T, Unread> {
        let own = |e: String| Unread::Own(Refusal::Failed(Failing::Internal, e));
        let turn = self.turns.clone().acquire_owned().await.map_err(|e| own(e.to_string()))?;
        let visit = Act { shared: visit.shared.clone(), l: visit.l };
        let runtime = Handle::current();
        let done = tokio::task::spawn_blocking(move || {
            let _turn = turn;
            let kinds = visit.shared.kinds();
            let kind = kinds.iter().find(|k| k.name() == wanted.kind);
            let kind = kind.ok_or_else(|| own(format!("no kind {}", wanted.kind)))?;
            let failed = |e: std::io::Error| own(e.to_string());
            let folder = tempfile::tempdir().map_err(failed)?;
            let rejects = folder.path().join("rejects.csv");
            // Without a name: however the program ends, nothing of the file stays behind.
            let mut file = tempfile::tempfile().map_err(failed)?;
            file.write_all(&wanted.bytes).map_err(failed)?;
            let decoder = Decoder::this_program().map_err(failed)?;
            let request = wanted.request(Source::Path(reopened(&file)), rejects, decoder);
            runtime.block_on(act(visit, kind.as_ref(), request)).map_err(Unread::File)
        });
        done.await.map_err(|e| own(e.to_string()))?
    }
}

/// Who asks, for what goes on when the page is given up.
pub(crate) struct Act {
    shared: system::Shared,
    l: words::Locale,
}
