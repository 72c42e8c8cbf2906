"""Lines of cells: text set, cut, coloured and scrolled, as a terminal draws it."""
