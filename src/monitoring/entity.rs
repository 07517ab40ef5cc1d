//! Whom values are about: entries, the territories they lie in, and all together.

use std::collections::{BTreeMap, HashMap};

use crate::model::common::Territories;
use crate::model::{EntryKey, Portal};
use crate::typed::Vocabulary;

/// Whom a value is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Entity {
    /// All entries together, when no territory holds them all.
    Whole,
    /// The territory at this place of its vocabulary.
    Territory(usize),
    /// An institution, or an entry of another kind.
    Entry(EntryKey),
}

/// The place of an entity in [`Entities`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntityAt(pub u32);

/// All entities of monitoring: the whole first, then territories, then entries. Territories and the whole know their
/// parts, so that totals can be made from below.
#[derive(Debug, Clone, Default)]
pub struct Entities {
    all: Vec<Entity>,
    places: HashMap<Entity, EntityAt>,
    parents: Vec<Option<EntityAt>>,
    parts: Vec<Vec<EntityAt>>,
}

impl Entities {
    /// The entities of the kinds that datasets are about, with the territories above them.
    pub fn of(portal: &Portal, kinds: &[&str]) -> Self {
        let mut entities = Self::default();
        entities.add(Entity::Whole, None);
        let territories = portal.vocabularies.get(Territories::ID);
        let place_of: HashMap<&str, usize> =
            territories.into_iter().flat_map(|all| all.ids().enumerate().map(|(at, id)| (id, at))).collect();
        let entries: Vec<EntryKey> =
            portal.entries().filter(|(_, entry)| kinds.contains(&entry.kind.name)).map(|(key, _)| key).collect();
        let above = |key: EntryKey| -> Vec<usize> {
            let territory = portal.entry(key).common.territory.as_ref();
            let chain = territory.into_iter().flat_map(|term| territories.map(|all| all.with_broader(term.id())));
            chain.flatten().filter_map(|term| place_of.get(term.id.as_str()).copied()).collect()
        };
        let chains: Vec<Vec<usize>> = entries.iter().map(|key| above(*key)).collect();
        let mut broader: BTreeMap<usize, Option<usize>> = BTreeMap::new();
        for chain in &chains {
            for (at, territory) in chain.iter().enumerate() {
                broader.insert(*territory, chain.get(at + 1).copied());
            }
        }
        for territory in broader.keys() {
            entities.add(Entity::Territory(*territory), None);
        }
        for (territory, above) in &broader {
            let above = above.map_or(Entity::Whole, Entity::Territory);
            entities.put_below(Entity::Territory(*territory), above);
        }
        for (key, chain) in entries.iter().zip(&chains) {
            entities.add(Entity::Entry(*key), None);
            let above = chain.first().map_or(Entity::Whole, |territory| Entity::Territory(*territory));
            entities.put_below(Entity::Entry(*key), above);
        }
        entities
    }

    fn add(&mut self, entity: Entity, parent: Option<EntityAt>) {
        let at = EntityAt(u32::try_from(self.all.len()).unwrap_or(u32::MAX));
        self.all.push(entity);
        self.places.insert(entity, at);
        self.parents.push(parent);
        self.parts.push(Vec::new());
    }

    fn put_below(&mut self, part: Entity, whole: Entity) {
        if let (Some(part), Some(whole)) = (self.at(part), self.at(whole)) {
            self.parents[part.0 as usize] = Some(whole);
            self.parts[whole.0 as usize].push(part);
        }
    }

    pub fn len(&self) -> usize {
        self.all.len()
    }

    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    pub fn at(&self, entity: Entity) -> Option<EntityAt> {
        self.places.get(&entity).copied()
    }

    pub fn entity(&self, at: EntityAt) -> Entity {
        self.all[at.0 as usize]
    }

    /// What an entity is directly made of; nothing for entries.
    pub fn parts(&self, at: EntityAt) -> &[EntityAt] {
        &self.parts[at.0 as usize]
    }

    /// The territory, or the whole, that an entity is directly a part of.
    pub fn parent(&self, at: EntityAt) -> Option<EntityAt> {
        self.parents[at.0 as usize]
    }

    /// All entities with their places.
    pub fn iter(&self) -> impl Iterator<Item = (EntityAt, Entity)> + '_ {
        (0..).map(EntityAt).zip(self.all.iter().copied())
    }

    /// Territories and the whole, each after everything it is made of.
    pub fn from_below(&self) -> Vec<EntityAt> {
        let mut ordered: Vec<(usize, EntityAt)> = self
            .iter()
            .filter(|(_, entity)| !matches!(entity, Entity::Entry(_)))
            .map(|(at, _)| (self.depth(at), at))
            .collect();
        ordered.sort_by_key(|(depth, at)| (std::cmp::Reverse(*depth), *at));
        ordered.into_iter().map(|(_, at)| at).collect()
    }

    fn depth(&self, at: EntityAt) -> usize {
        // A circle of territories was cut when the vocabulary was read upwards: no way is longer than there are entities.
        std::iter::successors(Some(at), |at| self.parent(*at)).take(self.all.len()).count()
    }

    /// Every entry below an entity, and the entity itself when it is an entry.
    pub fn entries_below(&self, at: EntityAt) -> Vec<EntryKey> {
        let mut found = Vec::new();
        let mut open = vec![at];
        while let Some(at) = open.pop() {
            match self.entity(at) {
                Entity::Entry(key) => found.push(key),
                _ => open.extend(self.parts(at)),
            }
            if open.len() > self.all.len() {
                break;
            }
        }
        found.sort();
        found
    }
}
