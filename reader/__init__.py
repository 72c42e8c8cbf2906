"""The program: what composes the screen and answers the command line."""

__version__ = "0.1.0"
