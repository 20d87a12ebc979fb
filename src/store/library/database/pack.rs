//! Sets of numbers as few bytes: the steps from one number to the next, seven bits to the byte; or a bit for each number, where
//! that is less.

use crate::catalog::Number;

/// What follows is a step for each number, or a bit for each number from the first one on.
const STEPS: u8 = 0;
const BITS: u8 = 1;

/// `numbers`, which are in order and each there once, as bytes. They are told from `first` on.
pub fn pack(numbers: &[Number], first: Number) -> Vec<u8> {
    let Some(last) = numbers.last() else {
        return vec![STEPS];
    };
    let wide = (last - first) as usize / 8 + 1;
    let mut packed = Vec::with_capacity(numbers.len() + 2);
    packed.push(STEPS);
    let mut before = first;
    for &number in numbers {
        put(u64::from(number - before), &mut packed);
        before = number;
    }
    if packed.len() <= wide {
        return packed;
    }
    packed.clear();
    packed.resize(wide + 1, 0);
    packed[0] = BITS;
    for &number in numbers {
        let at = (number - first) as usize;
        packed[1 + at / 8] |= 1 << (at % 8);
    }
    packed
}

/// Appends the numbers that `packed` tells from `first` on; `None` if it is damaged.
pub fn unpack(packed: &[u8], first: Number, into: &mut Vec<Number>) -> Option<()> {
    let (kind, mut rest) = packed.split_first()?;
    match *kind {
        STEPS => {
            let mut number = first;
            let mut is_first = true;
            while !rest.is_empty() {
                let step = Number::try_from(take(&mut rest)?).ok()?;
                if step == 0 && !is_first {
                    return None;
                }
                number = number.checked_add(step)?;
                is_first = false;
                into.push(number);
            }
        }
        BITS => {
            first.checked_add(Number::try_from(rest.len() * 8).ok()?)?;
            for (at, &byte) in (0..).zip(rest) {
                let mut bits = byte;
                while bits != 0 {
                    into.push(first + at * 8 + bits.trailing_zeros());
                    bits &= bits - 1;
                }
            }
        }
        _ => return None,
    }
    Some(())
}

/// Appends `value`, small ones in one byte.
pub fn put(mut value: u64, into: &mut Vec<u8>) {
    while value >= 0x80 {
        into.push(value as u8 | 0x80);
        value >>= 7;
    }
    into.push(value as u8);
}

/// Takes a value from the front of `bytes`; `None` if there is none.
pub fn take(bytes: &mut &[u8]) -> Option<u64> {
    let mut value = 0;
    for shift in (0..64).step_by(7) {
        let (&byte, rest) = bytes.split_first()?;
        *bytes = rest;
        value |= u64::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            return Some(value);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn numbers_come_back(first in 0u32..1_000, steps in prop::collection::vec(prop_oneof![1u32..3, 1u32..100_000], 0..200)) {
            let mut number = first;
            let numbers: Vec<Number> = steps
                .iter()
                .map(|step| {
                    number += step;
                    number - 1
                })
                .collect();
            let mut back = Vec::new();
            prop_assert_eq!(unpack(&pack(&numbers, first), first, &mut back), Some(()));
            prop_assert_eq!(back, numbers);
        }

        #[test]
        fn whatever_the_bytes_the_numbers_are_in_order(bytes: Vec<u8>, first: u32) {
            let mut numbers = Vec::new();
            let _ = unpack(&bytes, first, &mut numbers);
            let sorted: BTreeSet<Number> = numbers.iter().copied().collect();
            prop_assert!(sorted.into_iter().eq(numbers));
        }
    }
}
