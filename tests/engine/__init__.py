"""Tests of the engine itself: by what it promises, through what it offers."""
