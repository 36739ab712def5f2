//! What people see is what lies in the areas of their grants: ten thousand random trees with random grants, by the database and by counting.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

use access::actions::{Giving, add_user, end, give};
use access::users::Account;
use access::{Action, Actor, Authority, Host, Offices, Role, Span as Reach, UserId, policy};
use areas::Areas;
use areas::model::{AreaId, AreaKind, Identity, Place};
use areas::store;
use async_trait::async_trait;
use base::uuid::Uuid;
use base::{AreaPath, AsOf, Day, Rng, SeededRng, Span};
use db::{Db, Tx, both};
use testkit::Desk;
use words::Locale;

/// Trees, and people with grants in each: ten thousand pairs.
const TREES: u64 = 2_500;
const PEOPLE: u64 = 4;

/// An office counts while its last hexadecimal digit is even.
#[derive(Debug)]
struct Even;

#[async_trait]
impl Offices for Even {
    async fn holds(&self, _: &mut Tx, office: Uuid, _: Uuid, _: Day) -> db::Result<bool> {
        Ok(office.as_u128().is_multiple_of(2))
    }
}

/// An area of a tree: its parent by number, and of a group its members.
struct Node {
    id: AreaId,
    parent: Option<usize>,
    members: Vec<usize>,
}

struct Tree {
    nodes: Vec<Node>,
}

impl Tree {
    /// Between four and fifteen areas, then up to two groups of any of them.
    fn random(host: &Host, rng: &SeededRng) -> Tree {
        let n = 4 + rng.below(12) as usize;
        let mut nodes: Vec<Node> = (0..n)
            .map(|i| Node {
                id: host.ids.make(),
                parent: (i > 0).then(|| rng.below(i as u64) as usize),
                members: Vec::new(),
            })
            .collect();
        for _ in 0..rng.below(3) {
            let members = (0..rng.below(4)).map(|_| rng.below(n as u64) as usize).collect();
            // A group lies in the tree, or beside it.
            let parent = (rng.below(2) == 0).then_some(0);
            nodes.push(Node { id: host.ids.make(), parent, members });
        }
        Tree { nodes }
    }

    fn below(&self, at: usize) -> BTreeSet<usize> {
        let mut found = BTreeSet::from([at]);
        // Parents come before their children.
        for (i, node) in self.nodes.iter().enumerate() {
            if node.parent.is_some_and(|p| found.contains(&p)) {
                found.insert(i);
            }
        }
        found
    }

    /// Everything that a grant on an area reaches.
    fn reached(&self, at: usize) -> BTreeSet<usize> {
        let members: BTreeSet<usize> = self.nodes[at].members.iter().flat_map(|m| self.below(*m)).collect();
        self.below(at).union(&members).copied().collect()
    }
}

/// A grant as it was given, and whether it counts.
struct Given {
    role: Role,
    at: usize,
    counts: bool,
}

#[both]
async fn what_is_seen_is_what_lies_below_a_grant(db: Db) {
    let desk = Desk::new(db);
    let host = desk.host.clone().knowing(Arc::new(Areas), Arc::new(Even));
    let rng = SeededRng::new(2_024);
    let today = host.today();
    let as_of = AsOf::current(today);

    let mut ctx = host.write(Actor::LocalOperator, Locale::Hi, host.ids.make()).await.unwrap();
    let (mut trees, mut identities, mut places, mut members) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let always = Span::since("2000-01-01".parse().unwrap());
    let mut no = 0;
    for t in 0..TREES {
        let tree = Tree::random(&host, &rng);
        let mut paths: Vec<AreaPath> = Vec::new();
        for (i, node) in tree.nodes.iter().enumerate() {
            no += 1;
            let path = match node.parent {
                Some(p) => paths[p].child(no),
                None => AreaPath::root(no),
            };
            paths.push(path.clone());
            let kind = if i == 0 { AreaKind::State } else { AreaKind::Mandal };
            identities.push(Identity { id: node.id, no, kind, code: format!("T{t}-{i}"), number: None });
            let place = Place {
                parent: node.parent.map(|p| tree.nodes[p].id),
                path,
                name_hi: None,
                name_en: Some(format!("Namuna {t} {i}")),
                reserved: None,
            };
            places.push((node.id, (always, place)));
            let mine: HashSet<usize> = node.members.iter().copied().collect();
            members.extend(mine.into_iter().map(|m| (tree.nodes[m].id, node.id, always)));
        }
        trees.push(tree);
    }
    let stamp = ctx.stamp(None);
    store::add_areas(&mut ctx.tx, &identities).await.unwrap();
    store::add_places(&mut ctx.tx, &places, stamp).await.unwrap();
    store::add_members(&mut ctx.tx, &members, stamp).await.unwrap();

    let mut people: Vec<(usize, UserId, Vec<Given>)> = Vec::new();
    for (t, tree) in trees.iter().enumerate() {
        for p in 0..PEOPLE {
            let id: UserId = ctx.ids.make();
            let account =
                Account { id, name: format!("नमूना {t} {p}"), login: None, disabled_at: None };
            add_user(&mut ctx, account).await.unwrap();
            let mut given = Vec::new();
            for _ in 0..rng.below(4) {
                let role = Role::ALL[rng.below(Role::ALL.len() as u64) as usize];
                let at = rng.below(tree.nodes.len() as u64) as usize;
                let fate = rng.below(8);
                let office = (fate == 1 || fate == 2).then(|| Uuid::from_u128(u128::from(fate)));
                let mut days = always;
                if fate == 3 {
                    days.until = today;
                }
                if fate == 4 {
                    days.from = today.plus(1);
                }
                let area = Some(tree.nodes[at].id.uuid());
                let giving = Giving {
                    person: id,
                    role,
                    area,
                    office,
                    days,
                    paid_by_public: Some(false),
                    reason: None,
                };
                let grant = give(&mut ctx, giving).await.unwrap();
                if fate == 5 {
                    end(&mut ctx, grant, "test").await.unwrap();
                }
                given.push(Given { role, at, counts: !matches!(fate, 1 | 3 | 4 | 5) });
            }
            people.push((t, id, given));
        }
    }
    ctx.commit().await.unwrap();
    assert_eq!(people.len(), 10_000);

    let mut ctx = desk.read().await;
    let mut seen_by_somebody = 0;
    for (t, id, given) in &people {
        let tree = &trees[*t];
        let authority: Authority = host.authority(&mut ctx.tx, *id).await.unwrap();
        for action in [Action::ReadReach, Action::CorrectReading, Action::Invite] {
            assert_eq!(action.span(), Reach::Area);
            let counting = given.iter().filter(|g| g.counts && policy::allows(g.role, action));
            let expected: BTreeSet<usize> = counting.flat_map(|g| tree.reached(g.at)).collect();
            let expected: BTreeSet<AreaId> = expected.into_iter().map(|i| tree.nodes[i].id).collect();
            let scope = authority.scope(action);
            let found = store::areas(&mut ctx.tx, &scope, as_of, None).await.unwrap();
            let n = found.len();
            let found: BTreeSet<AreaId> = found.into_iter().map(|a| a.identity.id).collect();
            assert_eq!(found.len(), n, "each once");
            assert_eq!(found, expected, "tree {t}, {}", action.name());
            seen_by_somebody += n;
        }
    }
    ctx.rollback().await.unwrap();
    assert!(seen_by_somebody > 20_000, "the cases are not empty: {seen_by_somebody}");
}
