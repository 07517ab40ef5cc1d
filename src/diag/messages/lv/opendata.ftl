trace-download = lejupielādes
