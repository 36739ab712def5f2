use std::sync::Arc;

use base::uuid::Uuid;

use crate::{Action, Authority, Scope, Span, UserId};

/// Who acts.
#[derive(Debug, Clone)]
pub enum Actor {
    /// Whoever can start the program on this computer.
    LocalOperator,
    /// Whoever has not signed in.
    Nobody,
    /// Somebody who has signed in, or a program with their token.
    User(Arc<User>),
}

/// Somebody who has signed in: what is known of them for one request.
#[derive(Debug, Clone)]
pub struct User {
    /// Who it is; a person of the register has the same id.
    pub id: UserId,
    /// What they are called, on the page only.
    pub name: String,
    /// What they may do and where, as it was when the request came. An act that writes looks again.
    pub authority: Authority,
    /// When they last proved that they are who they are, microseconds since the epoch.
    pub proved_at: i64,
    /// Which session or token it is, for ending it.
    pub session: Uuid,
    /// What a token may be used for; `None` for a person.
    pub limits: Option<Limits>,
}

/// All that a token may be used for, within what its owner may.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// What.
    pub actions: Vec<Action>,
    /// Where; `None`: wherever its owner may.
    pub area: Option<Uuid>,
}

impl User {
    /// Where the user may do this, through this session or token; `None` if that is not far enough for what it is.
    pub(crate) fn scope(&self, action: Action) -> Option<Scope> {
        let scope = self.authority.scope(action);
        let enough = match action.span() {
            Span::Area => !scope.is_empty(),
            Span::Whole => scope.is_whole(),
            Span::Own => true,
        };
        let within_limits = self.limits.as_ref().is_none_or(|l| l.actions.contains(&action));
        (enough && within_limits).then_some(scope)
    }
}

impl Actor {
    /// The name in the audit trail and in the list of imports: an id, never what somebody is called, so that the trail holds no data of people.
    pub fn name(&self) -> String {
        match self {
            Actor::LocalOperator => "local-operator".to_owned(),
            Actor::Nobody => "nobody".to_owned(),
            Actor::User(user) => user.id.to_string(),
        }
    }

    /// The role in which the actor does something, and the area for which they hold it: of several, the widest that allows it.
    pub fn acting(&self, action: Action) -> (&'static str, Option<Uuid>) {
        match self {
            Actor::LocalOperator => ("operator", None),
            Actor::Nobody => ("nobody", None),
            Actor::User(user) => {
                user.authority.acting(action).map_or(("none", None), |h| (h.role.name(), h.area))
            }
        }
    }

    /// Whether the actor may do this anywhere at all: what a page shows a way to. The act itself asks again.
    pub fn may(&self, action: Action) -> bool {
        match self {
            Actor::LocalOperator => true,
            Actor::Nobody => false,
            Actor::User(user) => user.scope(action).is_some(),
        }
    }

    /// The person, if one has signed in.
    pub fn user(&self) -> Option<&User> {
        match self {
            Actor::User(user) => Some(user),
            Actor::LocalOperator | Actor::Nobody => None,
        }
    }

    /// The person who acts, where it is one: by this id the trail is searched for what somebody did.
    pub fn person(&self) -> Option<Uuid> {
        self.user().map(|u| u.id.uuid())
    }
}
