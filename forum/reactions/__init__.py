"""Short answers without words: me too, thank you, this helped, a hug."""
