trace-download = downloads
