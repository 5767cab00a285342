package no.innovasjonsskolen.office;

import java.util.LinkedHashMap;
import no.innovasjonsskolen.site.HandlerArgument;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;

@Component
class WorkFilterArgument implements HandlerArgument<WorkFilter> {

    @Override
    public Class<WorkFilter> type() {
        return WorkFilter.class;
    }

    @Override
    public WorkFilter of(NativeWebRequest request) {
        var address = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> address.put(name, values[0]));
        return WorkFilter.of(address);
    }
}
