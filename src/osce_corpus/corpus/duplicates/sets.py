"""Numbers that hang together, in sixteen bytes each, however many they are."""

from array import array
from collections.abc import Iterator


class Sets:
    """Sets of numbers from 0 on: two that are joined are in one set, with all that they were joined with before."""

    def __init__(self, count: int) -> None:
        """Begin with so many numbers, each in a set of its own."""
        self._above = array("q", range(count))
        """For each number one of its set, nearer to the one that stands for all of them."""
        self._next = array("q", range(count))
        """For each number the next one of its set, in a circle."""

    def join(self, first: int, second: int) -> None:
        """Put two numbers into one set."""
        one, other = self._root(first), self._root(second)
        if one != other:
            self._above[max(one, other)] = min(one, other)
            self._next[one], self._next[other] = self._next[other], self._next[one]

    def __iter__(self) -> Iterator[list[int]]:
        """Yield each set of two numbers or more, in order, and in the order of the first number of each."""
        for first, above in enumerate(self._above):
            if first == above and self._next[first] != first:
                yield sorted(self._circle(first))

    def _root(self, number: int) -> int:
        above = self._above
        while above[number] != number:
            above[number] = above[above[number]]
            number = above[number]
        return number

    def _circle(self, first: int) -> Iterator[int]:
        number = first
        while True:
            yield number
            number = self._next[number]
            if number == first:
                return
