"""What is said in dialogs, line by line; no widget is made here."""
