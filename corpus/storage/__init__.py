"""What is kept on disk: where, under which name, written whole or not at all."""
