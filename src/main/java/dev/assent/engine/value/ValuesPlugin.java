package dev.assent.engine.value;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.variable.serializer.JavaObjectSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.VariableSerializers;
import org.camunda.spin.DataFormats;
import org.springframework.stereotype.Component;

/** Puts small documents into the rows of their variables, and {@link FirstValues} into history. */
@Component
class ValuesPlugin extends AbstractProcessEnginePlugin {
    // the engine's own for documents: ours stand before these, and behind those of texts and numbers; the first that can handle a value writes it
    private static final List<String> DOCUMENTS = List.of("json", "xml", "spin://application/json", "spin://application/xml", JavaObjectSerializer.NAME);

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setEnableDefaultDbHistoryEventHandler(false);
        engine.getCustomHistoryEventHandlers().add(new FirstValues());
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        VariableSerializers serializers = engine.getVariableSerializers();
        int place = DOCUMENTS.stream().mapToInt(serializers::getSerializerIndexByName).filter(index -> index >= 0).min().orElseThrow();
        serializers.addSerializer(new ObjectsInRow(DataFormats.json()), place);
        serializers.addSerializer(new NodesInRow(DataFormats.json()), place);
        // steps set what they change; without this, whatever was read is written as JSON again when a transaction ends, and compared
        engine.setImplicitVariableUpdateDetectionEnabled(false);
    }
}
