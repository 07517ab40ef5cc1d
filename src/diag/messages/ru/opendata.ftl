trace-download = загрузки
