"""A Hugging Face checkpoint, LoRA adapters on it -> one GGUF file that llama.cpp runs.

source -> checkpoint + adapters + tokenizer -> model -> plan -> F16 -> importance matrix -> quantize -> OUT.gguf
"""
