"""What the program answers to the shell; 0 where all went well."""

UNREAD = 1
"""Some source could not be read, or some setting is wrong."""
USAGE = 2
"""Wrong usage, or nothing readable."""
FAULT = 70
"""A mistake of this program, as `sysexits.h` counts them."""
INTERRUPTED = 130
PIPE_CLOSED = 141
