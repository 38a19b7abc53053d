"""A loaded GGUF, a prompt and a grammar -> text; `llama_cpp` is named nowhere else."""
