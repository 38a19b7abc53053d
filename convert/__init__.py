"""A Hugging Face checkpoint, LoRA adapters on it -> one GGUF file that llama.cpp runs.

checkpoint + merge + tokenizer + architectures -> writer -> quantize -> OUT.gguf
"""
