"""What somebody has begun to write, sealed, until it is sent or thrown away."""
