package nianshen.cli;

import nianshen.cli.terminal.Texts;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, handing each the texts it speaks with. */
final class Commands implements IFactory {

    private final Texts texts;

    Commands(Texts texts) {
        this.texts = texts;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        try {
            var constructor = type.getDeclaredConstructor(Texts.class);
            return constructor.newInstance(texts);
        } catch (NoSuchMethodException e) {
            return CommandLine.defaultFactory().create(type);
        }
    }
}
