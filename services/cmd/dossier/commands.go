package main

// commands is every command, in the order of the help.
func commands() []command {
	return []command{
		runCommand(), readCommand(), upCommand(), submitCommand(), packagesCommand(), resultCommand(), exportCommand(), reviewCommand(),
		traceCommand(), verifyCommand(), compareCommand(), evalCommand(), evalReadingCommand(), evalAssemblyCommand(), calibrateCommand(), trainCommand(), sampleCommand(), taxonomyCommand(), provisionCommand(), topologyCommand(),
	}
}
