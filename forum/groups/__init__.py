"""Groups by condition: what people talk about, and who may read it."""
