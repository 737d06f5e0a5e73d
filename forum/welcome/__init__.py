"""The first steps of somebody who has just joined."""
