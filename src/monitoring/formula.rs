//! Expressions over indicators: `consulted / learners * 100`.
//!
//! Numbers, ids of indicators, `+ - * /`, parentheses. A minus needs blanks around it, since ids have hyphens. A division
//! by zero has no value.

use std::collections::BTreeSet;

use crate::limits::{DEEPEST_FORMULA, LONGEST_FORMULA};

/// An expression whose indicators are of type `I`.
#[derive(Debug, Clone, PartialEq)]
pub enum Formula<I> {
    Number(f64),
    Indicator(I),
    Negative(Box<Formula<I>>),
    Operation(Operation, Box<Formula<I>>, Box<Formula<I>>),
}

/// What is done with two values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operation {
    Add,
    Subtract,
    Multiply,
    Divide,
}

/// Why an expression cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FormulaError {
    /// A sign or word that cannot stand where it stands.
    Unexpected(String),
    /// It ends too early, or a bracket is not closed.
    Unfinished,
    /// It has too many parts, or brackets stand in brackets too deeply.
    TooLong,
}

impl Formula<String> {
    /// Reads an expression.
    ///
    /// # Errors
    /// When it is no expression.
    pub fn parse(text: &str) -> Result<Self, FormulaError> {
        let tokens = tokens(text)?;
        let mut reader = Reader { tokens: &tokens, at: 0, depth: 0 };
        let formula = reader.sum()?;
        match reader.peek() {
            None => Ok(formula),
            Some(token) => Err(FormulaError::Unexpected(token.shown())),
        }
    }

    /// The same expression over other names of indicators; the first unknown one is given back.
    ///
    /// # Errors
    /// When an indicator is not known.
    pub fn resolve<J>(&self, known: &impl Fn(&str) -> Option<J>) -> Result<Formula<J>, String> {
        Ok(match self {
            Self::Number(number) => Formula::Number(*number),
            Self::Indicator(id) => Formula::Indicator(known(id).ok_or_else(|| id.clone())?),
            Self::Negative(inner) => Formula::Negative(Box::new(inner.resolve(known)?)),
            Self::Operation(operation, left, right) => {
                Formula::Operation(*operation, Box::new(left.resolve(known)?), Box::new(right.resolve(known)?))
            }
        })
    }
}

impl<I: Copy + Ord> Formula<I> {
    /// Every indicator that the expression names.
    pub fn indicators(&self) -> BTreeSet<I> {
        match self {
            Self::Number(_) => BTreeSet::new(),
            Self::Indicator(indicator) => BTreeSet::from([*indicator]),
            Self::Negative(inner) => inner.indicators(),
            Self::Operation(_, left, right) => left.indicators().into_iter().chain(right.indicators()).collect(),
        }
    }

    /// The value; `None` when an indicator has none, or something is divided by zero.
    pub fn value(&self, of: &impl Fn(I) -> Option<f64>) -> Option<f64> {
        let value = match self {
            Self::Number(number) => *number,
            Self::Indicator(indicator) => of(*indicator)?,
            Self::Negative(inner) => -inner.value(of)?,
            Self::Operation(operation, left, right) => {
                let (left, right) = (left.value(of)?, right.value(of)?);
                match operation {
                    Operation::Add => left + right,
                    Operation::Subtract => left - right,
                    Operation::Multiply => left * right,
                    Operation::Divide => left / right,
                }
            }
        };
        value.is_finite().then_some(value)
    }

    /// The indicators that are added and those that are taken away, when the expression does nothing else:
    /// `women + men`, `graduates - employed`.
    pub fn signed_sum(&self) -> Option<SignedSum<I>> {
        match self {
            Self::Indicator(indicator) => Some(SignedSum { added: vec![*indicator], taken: Vec::new() }),
            Self::Negative(inner) => Some(inner.signed_sum()?.turned()),
            Self::Operation(Operation::Add, left, right) => Some(left.signed_sum()?.and(right.signed_sum()?)),
            Self::Operation(Operation::Subtract, left, right) => {
                Some(left.signed_sum()?.and(right.signed_sum()?.turned()))
            }
            _ => None,
        }
    }
}

/// A sum in which each indicator counts once, with its sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedSum<I> {
    pub added: Vec<I>,
    pub taken: Vec<I>,
}

impl<I> SignedSum<I> {
    fn turned(self) -> Self {
        Self { added: self.taken, taken: self.added }
    }

    fn and(mut self, other: Self) -> Self {
        self.added.extend(other.added);
        self.taken.extend(other.taken);
        self
    }
}

#[derive(Debug, Clone, PartialEq)]
enum Token {
    Number(f64),
    Id(String),
    Sign(char),
}

impl Token {
    fn shown(&self) -> String {
        match self {
            Self::Number(number) => number.to_string(),
            Self::Id(id) => id.clone(),
            Self::Sign(sign) => sign.to_string(),
        }
    }
}

fn tokens(text: &str) -> Result<Vec<Token>, FormulaError> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        if tokens.len() == LONGEST_FORMULA {
            return Err(FormulaError::TooLong);
        }
        let length = if first.is_ascii_digit() {
            let end = rest.find(|sign: char| !sign.is_ascii_digit() && sign != '.').unwrap_or(rest.len());
            let number = rest[..end].parse().map_err(|_| FormulaError::Unexpected(rest[..end].to_owned()))?;
            tokens.push(Token::Number(number));
            end
        } else if first.is_ascii_lowercase() {
            let inside = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-';
            let end = rest.find(|sign: char| !inside(sign)).unwrap_or(rest.len());
            tokens.push(Token::Id(rest[..end].to_owned()));
            end
        } else {
            let sign = match first {
                '×' | '·' => '*',
                '÷' | ':' => '/',
                '−' | '–' => '-',
                '+' | '-' | '*' | '/' | '(' | ')' => first,
                other => return Err(FormulaError::Unexpected(other.to_string())),
            };
            tokens.push(Token::Sign(sign));
            first.len_utf8()
        };
        rest = rest[length..].trim_start();
    }
    Ok(tokens)
}

struct Reader<'a> {
    tokens: &'a [Token],
    at: usize,
    depth: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at)
    }

    fn sign(&mut self, signs: &[char]) -> Option<char> {
        match self.peek() {
            Some(Token::Sign(sign)) if signs.contains(sign) => {
                let sign = *sign;
                self.at += 1;
                Some(sign)
            }
            _ => None,
        }
    }

    fn sum(&mut self) -> Result<Formula<String>, FormulaError> {
        let mut left = self.product()?;
        while let Some(sign) = self.sign(&['+', '-']) {
            let operation = if sign == '+' { Operation::Add } else { Operation::Subtract };
            left = Formula::Operation(operation, Box::new(left), Box::new(self.product()?));
        }
        Ok(left)
    }

    fn product(&mut self) -> Result<Formula<String>, FormulaError> {
        let mut left = self.single()?;
        while let Some(sign) = self.sign(&['*', '/']) {
            let operation = if sign == '*' { Operation::Multiply } else { Operation::Divide };
            left = Formula::Operation(operation, Box::new(left), Box::new(self.single()?));
        }
        Ok(left)
    }

    fn single(&mut self) -> Result<Formula<String>, FormulaError> {
        self.depth += 1;
        if self.depth > DEEPEST_FORMULA {
            return Err(FormulaError::TooLong);
        }
        let formula = if self.sign(&['-']).is_some() {
            Formula::Negative(Box::new(self.single()?))
        } else if self.sign(&['(']).is_some() {
            let inner = self.sum()?;
            self.sign(&[')']).ok_or(FormulaError::Unfinished)?;
            inner
        } else {
            let token = self.peek().cloned().ok_or(FormulaError::Unfinished)?;
            self.at += 1;
            match token {
                Token::Number(number) => Formula::Number(number),
                Token::Id(id) => Formula::Indicator(id),
                Token::Sign(sign) => return Err(FormulaError::Unexpected(sign.to_string())),
            }
        };
        self.depth -= 1;
        Ok(formula)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str) -> Option<f64> {
        let known = |id: &str| Some(if id == "a-b" { 6.0 } else { 2.0 });
        Formula::parse(text).ok()?.resolve(&|id: &str| Some(id.len())).ok()?;
        let formula = Formula::parse(text).ok()?;
        let ids: Vec<String> = vec!["a-b".to_owned(), "b".to_owned()];
        let resolved = formula.resolve(&|id: &str| ids.iter().position(|known| known == id)).ok()?;
        resolved.value(&|at: usize| known(&ids[at]))
    }

    #[test]
    fn products_come_before_sums_and_hyphens_belong_to_ids() {
        assert_eq!(value("a-b + b * 3"), Some(12.0));
        assert_eq!(value("(a-b - b) / b"), Some(2.0));
        assert_eq!(value("-b + 5"), Some(3.0));
        assert_eq!(value("a-b / (b - 2)"), None, "a division by zero has no value");
    }

    #[test]
    fn a_sum_is_known_with_its_signs() {
        let sum = |text: &str| Formula::parse(text).ok()?.resolve(&|id: &str| id.chars().next()).ok()?.signed_sum();
        let signed = |added: &str, taken: &str| {
            Some(SignedSum { added: added.chars().collect(), taken: taken.chars().collect() })
        };
        assert_eq!(sum("a + b"), signed("ab", ""));
        assert_eq!(sum("a - (b - c) - d"), signed("ac", "bd"));
        assert_eq!(sum("a / b"), None);
        assert_eq!(sum("a + 2"), None);
    }

    #[test]
    fn what_is_no_expression_is_told() {
        assert_eq!(Formula::parse("a +"), Err(FormulaError::Unfinished));
        assert_eq!(Formula::parse("a b"), Err(FormulaError::Unexpected("b".to_owned())));
        assert_eq!(Formula::parse("a ^ 2"), Err(FormulaError::Unexpected("^".to_owned())));
        assert_eq!(Formula::parse(&"(".repeat(5000)), Err(FormulaError::TooLong));
        assert_eq!(Formula::parse(&"-".repeat(5000)), Err(FormulaError::TooLong));
    }
}
