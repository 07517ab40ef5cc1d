trace-download = завантаження
